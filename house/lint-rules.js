/** The rules of this house that no ready-made lint rule knows. Each is one selector over the syntax tree, and why. */
const bans = {
  'no-inner-html': [
    ":matches(JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML'], MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/])",
    'Text of people is never read as HTML',
  ],
  'no-composed-sql': [
    "CallExpression[callee.property.name=/^(query|one|outside)$/] > :matches(TemplateLiteral[expressions.length>0], BinaryExpression[operator='+']).arguments:first-child",
    'Give values as parameters ($1, $2): a statement is never put together from pieces',
  ],
  'no-lasting-zone': [
    ':matches(Literal[value=/set_config\\([^)]*,\\s*false\\s*\\)/i], TemplateElement[value.raw=/set_config\\([^)]*,\\s*false\\s*\\)/i], Literal[value=/\\bset\\s+(session\\s+)?app\\./i], TemplateElement[value.raw=/\\bset\\s+(session\\s+)?app\\./i])',
    "The zone holds for one transaction: set_config('app.zone_id', $1, true)",
  ],
  'no-environment': [
    ":matches(MemberExpression[object.name='process'][property.name='env'], ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name='env'])",
    'Settings are read in libs/platform/src/config only',
  ],
  'no-data-source': [
    'ImportDeclaration[source.value=/^(typeorm|@nestjs\\/typeorm)$/] ImportSpecifier[imported.name=/^(DataSource|InjectDataSource|InjectRepository|getRepositoryToken)$/]',
    'database.inZone is the only door to the database',
  ],
  'no-validator-decorators': [
    "ImportDeclaration[source.value='class-validator'][importKind!='type'] ImportSpecifier[importKind!='type'][imported.name=/^[A-Z]/]",
    'The words of the contract live in contracts/fields.ts: use those',
  ],
  'no-narrowed-tests': [
    ':matches(MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/], CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/])',
    'Every test runs, always',
  ],
  'no-fixed-sleep': [
    ":matches(CallExpression[callee.property.name='waitForTimeout'], NewExpression[callee.name='Promise'] > ArrowFunctionExpression > CallExpression[callee.name='setTimeout'])",
    'Wait for what you need, not for time to pass',
  ],
  'max-params': [
    ":matches(FunctionDeclaration[params.length>3], ArrowFunctionExpression[params.length>3], TSDeclareFunction[params.length>3], :not(MethodDefinition[kind='constructor']) > FunctionExpression[params.length>3])",
    'At most three parameters: put what belongs together in one object',
  ],
};

const ban = ([selector, message]) => ({
  create: (context) => ({ [selector]: (node) => context.report({ node, message }) }),
});

const isFunction = (node) => /^(ArrowFunctionExpression|FunctionExpression)$/.test(node?.type ?? '');

const explainsItself = (declaration) =>
  declaration?.type === 'FunctionDeclaration' ||
  declaration?.type === 'ClassDeclaration' ||
  (declaration?.type === 'VariableDeclaration' && declaration.declarations.some(({ init }) => isFunction(init)));

/** Who reads a call must be able to learn what it means without reading its body. */
const docstring = {
  create: (context) => ({
    ExportNamedDeclaration(node) {
      const { declaration } = node;
      if (!explainsItself(declaration)) return;
      const first = [node, ...(declaration.decorators ?? [])].toSorted((a, b) => a.range[0] - b.range[0])[0];
      const [last] = context.sourceCode.getCommentsBefore(first).slice(-1);
      if (last?.type === 'Block' && last.value.startsWith('*')) return;
      context.report({ node: declaration.id ?? node, message: 'Say in a docstring what this means in the domain' });
    },
  }),
};

/** The plug-in `house` of eslint. */
export default {
  rules: { ...Object.fromEntries(Object.entries(bans).map(([name, rule]) => [name, ban(rule)])), docstring },
};
