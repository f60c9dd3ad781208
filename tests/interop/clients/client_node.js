// node client_node.js URL USER PASSWORD COMPANY [ARTICLE]     (npm install soap)
'use strict';
const crypto = require('crypto');
const assert = require('assert');
const soap = require('soap');

const TNS = 'http://www.sage.com';
const SYNC = 'http://www.sage.com/sync/sage100';
const [url, user, password, company, article = 'ARTICLE'] = process.argv.slice(2);
const steps = {}, seen = {}, versions = {};
let client, session, accountId;

// Content of xs:any has no types: one element is an object, several are an array, none is absent.
const many = (x) => (x === undefined || x === null ? [] : Array.isArray(x) ? x : [x]);
const escape = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const randomCode = () => 'Z' + Array.from({ length: 8 }, () => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'[crypto.randomInt(36)]).join('');

// Headers are objects in the namespace tns; they stay until cleared.
function header(fields, more = {}) {
  client.clearSoapHeaders();
  for (const [name, h] of Object.entries({ CheckHeader: fields, ...more })) client.addSoapHeader({ [name]: h }, '', 'tns', TNS);
}
const credentials = (name = user) => header({ UserName: name, Password: password, CompanyName: company });
const inSession = (more) => header({ SessionId: session }, more);

async function call(operation, args) {
  const [result] = await client[operation + 'Async'](args);
  return result && result[operation + 'Result'];
}

const todo = {
  async wsdl() {
    client = await soap.createClientAsync(url.replace(/\/$/, '') + '/?wsdl');
    return Object.keys(Object.values(Object.values(client.describe())[0])[0]).length;
  },
  async GetAuthenticationScheme() {
    credentials();
    const r = await call('GetAuthenticationScheme', {});
    assert(r.PasswordHandling);
    return r.PasswordHandling;
  },
  async OpenSession() {
    credentials();
    session = (await call('OpenSession', {})).SessionKey;
    assert(session);
    return true;
  },
  async GetConfiguration() {
    credentials();
    const c = await call('GetConfiguration', {});
    const names = (a) => many(a.schema.element).map((e) => e.attributes.name);
    assert(names(c.SyncSchema).includes('account') && names(c.RTDSchema).includes('datarow'));
    assert(c.SchemaVersion && c.ContractVersion);
    versions.SchemaVersionInfo = { VersionNumber: c.SchemaVersion };
    return [c.SchemaVersion, c.ContractVersion, c.ProductName];
  },
  async GetCustomisations() {
    inSession();
    const c = await call('GetCustomisations', {});
    assert(c.Version);
    versions.CustomisationVersionInfo = { VersionNumber: c.Version };
    return many(c.CustomisationData.customisations.lists.list).length;
  },
  async GetChangeLog() {
    inSession();
    const page = await call('GetChangeLog', { EntityName: 'account', Token: '', LastIdentity: '' });
    const entries = many(page.ChangeLogInstances.ChangeLogEntry);
    const first = entries[0].Instance.account;
    accountId = first.attributes.id;
    assert(accountId && first.name && page.NextPassToken);
    inSession(versions);                                            // all three headers
    const next = await call('GetChangeLog', { EntityName: 'account', Token: page.NextPassToken });
    return { entries: entries.length, name: first.name, AtEnd: page.AtEnd, state: first.attributes.state,
      following: many(next.ChangeLogInstances && next.ChangeLogInstances.ChangeLogEntry).length };
  },
  async ExecuteTransactions() {
    inSession();
    const account = (crmid, code, more) => ({ Instance: { $xml:
      `<account xmlns="${SYNC}" crmid="${crmid}" state="Created"><code>${code}</code><customersupplierflag>Client</customersupplierflag>` +
      `<name>${escape(`Essai ${code} é&<`)}</name>${more}</account>` } });
    const [good, bad, nested] = [1, 2, 3].map(() => crypto.randomUUID());
    const r = await call('ExecuteTransactions', { EntityName: 'account', TransactionData: { Transaction: [
      account(good, randomCode(), `<addresses><address crmid="${nested}" state="Created"><type>billing</type><street>12 rue de la Paix` +
        '</street><postcode>75002</postcode><city>Paris</city></address></addresses>'),
      account(bad, randomCode(), '<colour>red</colour>'),
    ] } });
    const results = many(r.TransactionResult);
    const first = results.find((x) => x.CRMID === good), last = results.find((x) => x.CRMID === bad);
    assert(first.Status === 'Success' && first.Action === 'Created' && first.ID, JSON.stringify(first));
    assert(last.Status === 'UnRecoverableError' && last.Message, JSON.stringify(last));
    return { results: results.map((x) => [x.EntityName, x.Status, x.ID]), Message: last.Message };
  },
  async ViewRealTimeData() {
    inSession();
    const SearchFields = { SearchField: [{ Name: 'intforeignid', Operator: 'Equals', Value: accountId }] };
    const { datarow } = (await call('ViewRealTimeData', { EntityName: 'solvency', SearchFields, RowsPerPage: '0', PageNumber: '1' })).RealTimeData;
    const rows = many(datarow.row).map((r) => Object.fromEntries(many(r.field).map((f) => [f.name, f.value])));
    assert.strictEqual(rows[0].intforeignid, accountId);
    const some = (await call('ViewRealTimeData', { EntityName: 'solvency', SelectFields: { string: ['intforeignid', 'balance'] }, SearchFields,
      OrderByFields: { OrderFields: [{ Name: 'balance', Descending: 'true' }] }, RowsPerPage: '10', PageNumber: '1' })).RealTimeData.datarow;
    assert.deepStrictEqual(many(many(some.row)[0].field).map((f) => f.name), ['intforeignid', 'balance']);
    return { rowcount: Number(datarow.attributes.rowcount), fields: Object.keys(rows[0]).length };
  },
  async CheckPrice() {
    inSession();
    // the properties in the order of the WSDL; a Date object would be sent empty; xs:decimal comes back as text or number, by version of the library
    const p = await call('CheckPrice', { PricingInformation: { AccountId: accountId, IsQuote: false, DateOpened: new Date().toISOString(), ProductId: article,
      Quantity: 2.5, DoNotReprice: false, Discount: 0, DiscountSum: 0, TaxRate: 0, DiscountRate: 0, Tax: 0 } });
    assert(Number.isFinite(Number(p.Quantity)) && p.Tax !== undefined && Number.isFinite(Number(p.Tax)), JSON.stringify(p));
    return { Quantity: p.Quantity, Tax: p.Tax, QuotedPrice: p.QuotedPrice, type: typeof p.Quantity };
  },
  async GetPricingDetails() {
    inSession();
    const p = await call('GetPricingDetails', { OrderDetails: { AccountId: accountId, IsQuote: false, DiscountAmt: 0, DiscountPC: 0,
      Opened: new Date().toISOString(), DoNotReprice: false, LineItemDetails: { LineItemDetail: [
        { LineItemId: '1', ProductId: article, Quantity: 2.5, QuotedPrice: 0, DoNotReprice: false }] } } });
    assert(Number.isFinite(Number(p.NetAmt)));
    return { Result: p.Result, lines: many(p.PricingDetailLineItems && p.PricingDetailLineItems.ChangeLogEntry).map((i) => i.LineItemId) };
  },
  async fault() {
    credentials('nobody');
    try {
      await call('OpenSession', {});
    } catch (e) {
      const f = e.root.Envelope.Body.Fault, d = f.detail.SageFault;
      assert(d.Code === 'AccessDenied' && d.Message && String(d.Retryable) === 'false', JSON.stringify(d));
      return [d.Code, f.faultcode];
    }
    throw new Error('no Fault');
  },
  async CloseSession() {
    inSession();
    await call('CloseSession', { SessionKey: session });
  },
};

(async () => {
  for (const [name, f] of Object.entries(todo)) {
    try {
      seen[name] = await f();
      steps[name] = 'ok';
    } catch (e) {
      const fault = e.root && e.root.Envelope.Body.Fault.detail;
      steps[name] = fault && fault.SageFault ? 'Fault ' + fault.SageFault.Code : String(e.message || e).slice(0, 300);
    }
  }
  const ok = Object.values(steps).every((v) => v === 'ok');
  console.log(JSON.stringify({ client: 'node soap ' + require('soap/package.json').version, ok, steps, seen }));
  process.exit(ok ? 0 : 1);
})();
