import {createTypeScriptImportResolver} from "eslint-import-resolver-typescript"
import {importX} from "eslint-plugin-import-x"
import lit from "eslint-plugin-lit"
import litA11y from "eslint-plugin-lit-a11y"
import tseslint from "typescript-eslint"

export default tseslint.config(
  {ignores: ["**/dist/", "**/.types/", "**/node_modules/", "text/", "annotations/"]},
  {
    files: ["packages/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["packages/*/tsconfig.json", "packages/testing/tsconfig.tests.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: {"import-x": importX},
    settings: {"import-x/resolver-next": [createTypeScriptImportResolver()]},
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error",
      "@typescript-eslint/consistent-type-imports": ["error", {fixStyle: "separate-type-imports"}],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", {allowNumber: true}],
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", {ignoreArrowShorthand: true}],
      "@typescript-eslint/prefer-nullish-coalescing": ["error", {ignorePrimitives: {string: true}}],
      "no-restricted-syntax": ["error", {selector: "TSEnumDeclaration", message: "No enums."}],
    },
  },
  {
    files: ["packages/reader/src/**/*.ts", "packages/app/src/**/*.ts"],
    extends: [lit.configs["flat/recommended"], litA11y.configs.recommended],
    plugins: {"lit-a11y": litA11y},
  },
)
