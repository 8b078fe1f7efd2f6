// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.company`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/company?view=graph-rest-beta>
    Company "microsoft.graph.company" "entity";
    /// `businessProfileId`: String
    business_profile_id "businessProfileId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `name`: String
    name "name": String,
    /// `systemVersion`: String
    system_version "systemVersion": String,
}

impl Company {
    /// `accounts`: many `account`, contained
    pub const ACCOUNTS: mg::Nav<Company, Vec<super::Account>> = mg::Nav::new("accounts");
    /// `agedAccountsPayable`: many `agedAccountsPayable`, contained
    pub const AGED_ACCOUNTS_PAYABLE: mg::Nav<Company, Vec<super::AgedAccountsPayable>> = mg::Nav::new(
        "agedAccountsPayable",
    );
    /// `agedAccountsReceivable`: many `agedAccountsReceivable`, contained
    pub const AGED_ACCOUNTS_RECEIVABLE: mg::Nav<
        Company,
        Vec<super::AgedAccountsReceivable>,
    > = mg::Nav::new("agedAccountsReceivable");
    /// `companyInformation`: many `companyInformation`, contained
    pub const COMPANY_INFORMATION: mg::Nav<Company, Vec<super::CompanyInformation>> = mg::Nav::new(
        "companyInformation",
    );
    /// `countriesRegions`: many `countryRegion`, contained
    pub const COUNTRIES_REGIONS: mg::Nav<Company, Vec<super::CountryRegion>> = mg::Nav::new(
        "countriesRegions",
    );
    /// `currencies`: many `currency`, contained
    pub const CURRENCIES: mg::Nav<Company, Vec<super::Currency>> = mg::Nav::new(
        "currencies",
    );
    /// `customerPaymentJournals`: many `customerPaymentJournal`, contained
    pub const CUSTOMER_PAYMENT_JOURNALS: mg::Nav<
        Company,
        Vec<super::CustomerPaymentJournal>,
    > = mg::Nav::new("customerPaymentJournals");
    /// `customerPayments`: many `customerPayment`, contained
    pub const CUSTOMER_PAYMENTS: mg::Nav<Company, Vec<super::CustomerPayment>> = mg::Nav::new(
        "customerPayments",
    );
    /// `customers`: many `customer`, contained
    pub const CUSTOMERS: mg::Nav<Company, Vec<super::Customer>> = mg::Nav::new(
        "customers",
    );
    /// `dimensionValues`: many `dimensionValue`, contained
    pub const DIMENSION_VALUES: mg::Nav<Company, Vec<super::DimensionValue>> = mg::Nav::new(
        "dimensionValues",
    );
    /// `dimensions`: many `dimension`, contained
    pub const DIMENSIONS: mg::Nav<Company, Vec<super::Dimension>> = mg::Nav::new(
        "dimensions",
    );
    /// `employees`: many `employee`, contained
    pub const EMPLOYEES: mg::Nav<Company, Vec<super::Employee>> = mg::Nav::new(
        "employees",
    );
    /// `generalLedgerEntries`: many `generalLedgerEntry`, contained
    pub const GENERAL_LEDGER_ENTRIES: mg::Nav<Company, Vec<super::GeneralLedgerEntry>> = mg::Nav::new(
        "generalLedgerEntries",
    );
    /// `itemCategories`: many `itemCategory`, contained
    pub const ITEM_CATEGORIES: mg::Nav<Company, Vec<super::ItemCategory>> = mg::Nav::new(
        "itemCategories",
    );
    /// `items`: many `item`, contained
    pub const ITEMS: mg::Nav<Company, Vec<super::Item>> = mg::Nav::new("items");
    /// `journalLines`: many `journalLine`, contained
    pub const JOURNAL_LINES: mg::Nav<Company, Vec<super::JournalLine>> = mg::Nav::new(
        "journalLines",
    );
    /// `journals`: many `journal`, contained
    pub const JOURNALS: mg::Nav<Company, Vec<super::Journal>> = mg::Nav::new("journals");
    /// `paymentMethods`: many `paymentMethod`, contained
    pub const PAYMENT_METHODS: mg::Nav<Company, Vec<super::PaymentMethod>> = mg::Nav::new(
        "paymentMethods",
    );
    /// `paymentTerms`: many `paymentTerm`, contained
    pub const PAYMENT_TERMS: mg::Nav<Company, Vec<super::PaymentTerm>> = mg::Nav::new(
        "paymentTerms",
    );
    /// `picture`: many `picture`, contained
    pub const PICTURE: mg::Nav<Company, Vec<super::Picture>> = mg::Nav::new("picture");
    /// `purchaseInvoiceLines`: many `purchaseInvoiceLine`, contained
    pub const PURCHASE_INVOICE_LINES: mg::Nav<
        Company,
        Vec<super::PurchaseInvoiceLine>,
    > = mg::Nav::new("purchaseInvoiceLines");
    /// `purchaseInvoices`: many `purchaseInvoice`, contained
    pub const PURCHASE_INVOICES: mg::Nav<Company, Vec<super::PurchaseInvoice>> = mg::Nav::new(
        "purchaseInvoices",
    );
    /// `salesCreditMemoLines`: many `salesCreditMemoLine`, contained
    pub const SALES_CREDIT_MEMO_LINES: mg::Nav<
        Company,
        Vec<super::SalesCreditMemoLine>,
    > = mg::Nav::new("salesCreditMemoLines");
    /// `salesCreditMemos`: many `salesCreditMemo`, contained
    pub const SALES_CREDIT_MEMOS: mg::Nav<Company, Vec<super::SalesCreditMemo>> = mg::Nav::new(
        "salesCreditMemos",
    );
    /// `salesInvoiceLines`: many `salesInvoiceLine`, contained
    pub const SALES_INVOICE_LINES: mg::Nav<Company, Vec<super::SalesInvoiceLine>> = mg::Nav::new(
        "salesInvoiceLines",
    );
    /// `salesInvoices`: many `salesInvoice`, contained
    pub const SALES_INVOICES: mg::Nav<Company, Vec<super::SalesInvoice>> = mg::Nav::new(
        "salesInvoices",
    );
    /// `salesOrderLines`: many `salesOrderLine`, contained
    pub const SALES_ORDER_LINES: mg::Nav<Company, Vec<super::SalesOrderLine>> = mg::Nav::new(
        "salesOrderLines",
    );
    /// `salesOrders`: many `salesOrder`, contained
    pub const SALES_ORDERS: mg::Nav<Company, Vec<super::SalesOrder>> = mg::Nav::new(
        "salesOrders",
    );
    /// `salesQuoteLines`: many `salesQuoteLine`, contained
    pub const SALES_QUOTE_LINES: mg::Nav<Company, Vec<super::SalesQuoteLine>> = mg::Nav::new(
        "salesQuoteLines",
    );
    /// `salesQuotes`: many `salesQuote`, contained
    pub const SALES_QUOTES: mg::Nav<Company, Vec<super::SalesQuote>> = mg::Nav::new(
        "salesQuotes",
    );
    /// `shipmentMethods`: many `shipmentMethod`, contained
    pub const SHIPMENT_METHODS: mg::Nav<Company, Vec<super::ShipmentMethod>> = mg::Nav::new(
        "shipmentMethods",
    );
    /// `taxAreas`: many `taxArea`, contained
    pub const TAX_AREAS: mg::Nav<Company, Vec<super::TaxArea>> = mg::Nav::new(
        "taxAreas",
    );
    /// `taxGroups`: many `taxGroup`, contained
    pub const TAX_GROUPS: mg::Nav<Company, Vec<super::TaxGroup>> = mg::Nav::new(
        "taxGroups",
    );
    /// `unitsOfMeasure`: many `unitOfMeasure`, contained
    pub const UNITS_OF_MEASURE: mg::Nav<Company, Vec<super::UnitOfMeasure>> = mg::Nav::new(
        "unitsOfMeasure",
    );
    /// `vendors`: many `vendor`, contained
    pub const VENDORS: mg::Nav<Company, Vec<super::Vendor>> = mg::Nav::new("vendors");
}
