// @generated
use crate::mg;

/// Entity type [`microsoft.graph.company`][reference].
///
/// Requests: [`CompanyCollection`](crate::requests::company::CompanyCollection), for example
/// `graph.financials().companies()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/company?view=graph-rest-beta
pub struct Company {
    /// `businessProfileId`.
    pub business_profile_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `systemVersion`.
    pub system_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Company: "microsoft.graph.company", entity;
    business_profile_id: "businessProfileId",
    display_name: "displayName",
    id: "id" key required,
    name: "name",
    system_version: "systemVersion",
}

impl Company {
    /// `accounts`: many [`Account`](super::Account).
    pub const ACCOUNTS: mg::Nav<Company, Vec<super::Account>> = mg::Nav::new("accounts");
    /// `agedAccountsPayable`: many [`AgedAccountsPayable`](super::AgedAccountsPayable).
    pub const AGED_ACCOUNTS_PAYABLE: mg::Nav<Company, Vec<super::AgedAccountsPayable>> = mg::Nav::new(
        "agedAccountsPayable",
    );
    /// `agedAccountsReceivable`: many [`AgedAccountsReceivable`](super::AgedAccountsReceivable).
    pub const AGED_ACCOUNTS_RECEIVABLE: mg::Nav<
        Company,
        Vec<super::AgedAccountsReceivable>,
    > = mg::Nav::new("agedAccountsReceivable");
    /// `companyInformation`: many [`CompanyInformation`](super::CompanyInformation).
    pub const COMPANY_INFORMATION: mg::Nav<Company, Vec<super::CompanyInformation>> = mg::Nav::new(
        "companyInformation",
    );
    /// `countriesRegions`: many [`CountryRegion`](super::CountryRegion).
    pub const COUNTRIES_REGIONS: mg::Nav<Company, Vec<super::CountryRegion>> = mg::Nav::new(
        "countriesRegions",
    );
    /// `currencies`: many [`Currency`](super::Currency).
    pub const CURRENCIES: mg::Nav<Company, Vec<super::Currency>> = mg::Nav::new(
        "currencies",
    );
    /// `customerPaymentJournals`: many [`CustomerPaymentJournal`](super::CustomerPaymentJournal).
    pub const CUSTOMER_PAYMENT_JOURNALS: mg::Nav<
        Company,
        Vec<super::CustomerPaymentJournal>,
    > = mg::Nav::new("customerPaymentJournals");
    /// `customerPayments`: many [`CustomerPayment`](super::CustomerPayment).
    pub const CUSTOMER_PAYMENTS: mg::Nav<Company, Vec<super::CustomerPayment>> = mg::Nav::new(
        "customerPayments",
    );
    /// `customers`: many [`Customer`](super::Customer).
    pub const CUSTOMERS: mg::Nav<Company, Vec<super::Customer>> = mg::Nav::new(
        "customers",
    );
    /// `dimensionValues`: many [`DimensionValue`](super::DimensionValue).
    pub const DIMENSION_VALUES: mg::Nav<Company, Vec<super::DimensionValue>> = mg::Nav::new(
        "dimensionValues",
    );
    /// `dimensions`: many [`Dimension`](super::Dimension).
    pub const DIMENSIONS: mg::Nav<Company, Vec<super::Dimension>> = mg::Nav::new(
        "dimensions",
    );
    /// `employees`: many [`Employee`](super::Employee).
    pub const EMPLOYEES: mg::Nav<Company, Vec<super::Employee>> = mg::Nav::new(
        "employees",
    );
    /// `generalLedgerEntries`: many [`GeneralLedgerEntry`](super::GeneralLedgerEntry).
    pub const GENERAL_LEDGER_ENTRIES: mg::Nav<Company, Vec<super::GeneralLedgerEntry>> = mg::Nav::new(
        "generalLedgerEntries",
    );
    /// `itemCategories`: many [`ItemCategory`](super::ItemCategory).
    pub const ITEM_CATEGORIES: mg::Nav<Company, Vec<super::ItemCategory>> = mg::Nav::new(
        "itemCategories",
    );
    /// `items`: many [`Item`](super::Item).
    pub const ITEMS: mg::Nav<Company, Vec<super::Item>> = mg::Nav::new("items");
    /// `journalLines`: many [`JournalLine`](super::JournalLine).
    pub const JOURNAL_LINES: mg::Nav<Company, Vec<super::JournalLine>> = mg::Nav::new(
        "journalLines",
    );
    /// `journals`: many [`Journal`](super::Journal).
    pub const JOURNALS: mg::Nav<Company, Vec<super::Journal>> = mg::Nav::new("journals");
    /// `paymentMethods`: many [`PaymentMethod`](super::PaymentMethod).
    pub const PAYMENT_METHODS: mg::Nav<Company, Vec<super::PaymentMethod>> = mg::Nav::new(
        "paymentMethods",
    );
    /// `paymentTerms`: many [`PaymentTerm`](super::PaymentTerm).
    pub const PAYMENT_TERMS: mg::Nav<Company, Vec<super::PaymentTerm>> = mg::Nav::new(
        "paymentTerms",
    );
    /// `picture`: many [`Picture`](super::Picture).
    pub const PICTURE: mg::Nav<Company, Vec<super::Picture>> = mg::Nav::new("picture");
    /// `purchaseInvoiceLines`: many [`PurchaseInvoiceLine`](super::PurchaseInvoiceLine).
    pub const PURCHASE_INVOICE_LINES: mg::Nav<
        Company,
        Vec<super::PurchaseInvoiceLine>,
    > = mg::Nav::new("purchaseInvoiceLines");
    /// `purchaseInvoices`: many [`PurchaseInvoice`](super::PurchaseInvoice).
    pub const PURCHASE_INVOICES: mg::Nav<Company, Vec<super::PurchaseInvoice>> = mg::Nav::new(
        "purchaseInvoices",
    );
    /// `salesCreditMemoLines`: many [`SalesCreditMemoLine`](super::SalesCreditMemoLine).
    pub const SALES_CREDIT_MEMO_LINES: mg::Nav<
        Company,
        Vec<super::SalesCreditMemoLine>,
    > = mg::Nav::new("salesCreditMemoLines");
    /// `salesCreditMemos`: many [`SalesCreditMemo`](super::SalesCreditMemo).
    pub const SALES_CREDIT_MEMOS: mg::Nav<Company, Vec<super::SalesCreditMemo>> = mg::Nav::new(
        "salesCreditMemos",
    );
    /// `salesInvoiceLines`: many [`SalesInvoiceLine`](super::SalesInvoiceLine).
    pub const SALES_INVOICE_LINES: mg::Nav<Company, Vec<super::SalesInvoiceLine>> = mg::Nav::new(
        "salesInvoiceLines",
    );
    /// `salesInvoices`: many [`SalesInvoice`](super::SalesInvoice).
    pub const SALES_INVOICES: mg::Nav<Company, Vec<super::SalesInvoice>> = mg::Nav::new(
        "salesInvoices",
    );
    /// `salesOrderLines`: many [`SalesOrderLine`](super::SalesOrderLine).
    pub const SALES_ORDER_LINES: mg::Nav<Company, Vec<super::SalesOrderLine>> = mg::Nav::new(
        "salesOrderLines",
    );
    /// `salesOrders`: many [`SalesOrder`](super::SalesOrder).
    pub const SALES_ORDERS: mg::Nav<Company, Vec<super::SalesOrder>> = mg::Nav::new(
        "salesOrders",
    );
    /// `salesQuoteLines`: many [`SalesQuoteLine`](super::SalesQuoteLine).
    pub const SALES_QUOTE_LINES: mg::Nav<Company, Vec<super::SalesQuoteLine>> = mg::Nav::new(
        "salesQuoteLines",
    );
    /// `salesQuotes`: many [`SalesQuote`](super::SalesQuote).
    pub const SALES_QUOTES: mg::Nav<Company, Vec<super::SalesQuote>> = mg::Nav::new(
        "salesQuotes",
    );
    /// `shipmentMethods`: many [`ShipmentMethod`](super::ShipmentMethod).
    pub const SHIPMENT_METHODS: mg::Nav<Company, Vec<super::ShipmentMethod>> = mg::Nav::new(
        "shipmentMethods",
    );
    /// `taxAreas`: many [`TaxArea`](super::TaxArea).
    pub const TAX_AREAS: mg::Nav<Company, Vec<super::TaxArea>> = mg::Nav::new(
        "taxAreas",
    );
    /// `taxGroups`: many [`TaxGroup`](super::TaxGroup).
    pub const TAX_GROUPS: mg::Nav<Company, Vec<super::TaxGroup>> = mg::Nav::new(
        "taxGroups",
    );
    /// `unitsOfMeasure`: many [`UnitOfMeasure`](super::UnitOfMeasure).
    pub const UNITS_OF_MEASURE: mg::Nav<Company, Vec<super::UnitOfMeasure>> = mg::Nav::new(
        "unitsOfMeasure",
    );
    /// `vendors`: many [`Vendor`](super::Vendor).
    pub const VENDORS: mg::Nav<Company, Vec<super::Vendor>> = mg::Nav::new("vendors");
}
