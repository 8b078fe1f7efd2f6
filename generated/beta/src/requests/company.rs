// @generated
use crate::{mg, models, requests};

/// Requests on one [`Company`](models::Company): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.financials().companies().id(id)`.
#[derive(Clone, Debug)]
pub struct CompanyResource(mg::One<models::Company>);

mg::builder! { CompanyResource: mg::One<models::Company> }

impl CompanyResource {
    /// `…/accounts`: many [`Account`](models::Account).
    ///
    /// Not available here: `create`, `update` and `delete`.
    #[inline]
    pub fn accounts(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::account::AccountCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "accounts")
    }

    /// `…/agedAccountsPayable`: many [`AgedAccountsPayable`](models::AgedAccountsPayable).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `Financials.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn aged_accounts_payable(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::aged_accounts_payable::AgedAccountsPayableCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "agedAccountsPayable")
    }

    /// `…/agedAccountsReceivable`: many [`AgedAccountsReceivable`](models::AgedAccountsReceivable).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `Financials.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn aged_accounts_receivable(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::aged_accounts_receivable::AgedAccountsReceivableCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "agedAccountsReceivable")
    }

    /// `…/companyInformation`: many [`CompanyInformation`](models::CompanyInformation).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn company_information(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::company_information::CompanyInformationCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "companyInformation")
    }

    /// `…/countriesRegions`: many [`CountryRegion`](models::CountryRegion).
    #[inline]
    pub fn countries_regions(
        &self,
    ) -> requests::country_region::CountryRegionCollection {
        mg::navigate(self, "countriesRegions")
    }

    /// `…/currencies`: many [`Currency`](models::Currency).
    #[inline]
    pub fn currencies(&self) -> requests::currency::CurrencyCollection {
        mg::navigate(self, "currencies")
    }

    /// `…/customerPaymentJournals`: many
    /// [`CustomerPaymentJournal`](models::CustomerPaymentJournal).
    #[inline]
    pub fn customer_payment_journals(
        &self,
    ) -> requests::customer_payment_journal::CustomerPaymentJournalCollection {
        mg::navigate(self, "customerPaymentJournals")
    }

    /// `…/customerPayments`: many [`CustomerPayment`](models::CustomerPayment).
    #[inline]
    pub fn customer_payments(
        &self,
    ) -> requests::customer_payment::CustomerPaymentCollection {
        mg::navigate(self, "customerPayments")
    }

    /// `…/customers`: many [`Customer`](models::Customer).
    #[inline]
    pub fn customers(&self) -> requests::customer::CustomerCollection {
        mg::navigate(self, "customers")
    }

    /// `…/dimensionValues`: many [`DimensionValue`](models::DimensionValue).
    ///
    /// Not available here: `create`, `update` and `delete`.
    #[inline]
    pub fn dimension_values(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::dimension_value::DimensionValueCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "dimensionValues")
    }

    /// `…/dimensions`: many [`Dimension`](models::Dimension).
    ///
    /// Not available here: `create`, `update` and `delete`.
    #[inline]
    pub fn dimensions(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::dimension::DimensionCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "dimensions")
    }

    /// `…/employees`: many [`Employee`](models::Employee).
    #[inline]
    pub fn employees(&self) -> requests::employee::EmployeeCollection {
        mg::navigate(self, "employees")
    }

    /// `…/generalLedgerEntries`: many [`GeneralLedgerEntry`](models::GeneralLedgerEntry).
    ///
    /// Not available here: `create`, `update` and `delete`.
    #[inline]
    pub fn general_ledger_entries(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::general_ledger_entry::GeneralLedgerEntryCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "generalLedgerEntries")
    }

    /// `…/itemCategories`: many [`ItemCategory`](models::ItemCategory).
    #[inline]
    pub fn item_categories(&self) -> requests::item_category::ItemCategoryCollection {
        mg::navigate(self, "itemCategories")
    }

    /// `…/items`: many [`Item`](models::Item).
    #[inline]
    pub fn items(&self) -> requests::item::ItemCollection {
        mg::navigate(self, "items")
    }

    /// `…/journalLines`: many [`JournalLine`](models::JournalLine).
    #[inline]
    pub fn journal_lines(&self) -> requests::journal_line::JournalLineCollection {
        mg::navigate(self, "journalLines")
    }

    /// `…/journals`: many [`Journal`](models::Journal).
    #[inline]
    pub fn journals(&self) -> requests::journal::JournalCollection {
        mg::navigate(self, "journals")
    }

    /// `…/paymentMethods`: many [`PaymentMethod`](models::PaymentMethod).
    #[inline]
    pub fn payment_methods(&self) -> requests::payment_method::PaymentMethodCollection {
        mg::navigate(self, "paymentMethods")
    }

    /// `…/paymentTerms`: many [`PaymentTerm`](models::PaymentTerm).
    #[inline]
    pub fn payment_terms(&self) -> requests::payment_term::PaymentTermCollection {
        mg::navigate(self, "paymentTerms")
    }

    /// `…/picture`: many [`Picture`](models::Picture).
    #[inline]
    pub fn picture(&self) -> requests::picture::PictureCollection {
        mg::navigate(self, "picture")
    }

    /// `…/purchaseInvoiceLines`: many [`PurchaseInvoiceLine`](models::PurchaseInvoiceLine).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn purchase_invoice_lines(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::purchase_invoice_line::PurchaseInvoiceLineCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "purchaseInvoiceLines")
    }

    /// `…/purchaseInvoices`: many [`PurchaseInvoice`](models::PurchaseInvoice).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn purchase_invoices(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::purchase_invoice::PurchaseInvoiceCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "purchaseInvoices")
    }

    /// `…/salesCreditMemoLines`: many [`SalesCreditMemoLine`](models::SalesCreditMemoLine).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn sales_credit_memo_lines(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::sales_credit_memo_line::SalesCreditMemoLineCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "salesCreditMemoLines")
    }

    /// `…/salesCreditMemos`: many [`SalesCreditMemo`](models::SalesCreditMemo).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn sales_credit_memos(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::sales_credit_memo::SalesCreditMemoCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "salesCreditMemos")
    }

    /// `…/salesInvoiceLines`: many [`SalesInvoiceLine`](models::SalesInvoiceLine).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn sales_invoice_lines(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::sales_invoice_line::SalesInvoiceLineCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "salesInvoiceLines")
    }

    /// `…/salesInvoices`: many [`SalesInvoice`](models::SalesInvoice).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn sales_invoices(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::sales_invoice::SalesInvoiceCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "salesInvoices")
    }

    /// `…/salesOrderLines`: many [`SalesOrderLine`](models::SalesOrderLine).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn sales_order_lines(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::sales_order_line::SalesOrderLineCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "salesOrderLines")
    }

    /// `…/salesOrders`: many [`SalesOrder`](models::SalesOrder).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn sales_orders(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::sales_order::SalesOrderCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "salesOrders")
    }

    /// `…/salesQuoteLines`: many [`SalesQuoteLine`](models::SalesQuoteLine).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn sales_quote_lines(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::sales_quote_line::SalesQuoteLineCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "salesQuoteLines")
    }

    /// `…/salesQuotes`: many [`SalesQuote`](models::SalesQuote).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn sales_quotes(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::sales_quote::SalesQuoteCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "salesQuotes")
    }

    /// `…/shipmentMethods`: many [`ShipmentMethod`](models::ShipmentMethod).
    #[inline]
    pub fn shipment_methods(
        &self,
    ) -> requests::shipment_method::ShipmentMethodCollection {
        mg::navigate(self, "shipmentMethods")
    }

    /// `…/taxAreas`: many [`TaxArea`](models::TaxArea).
    #[inline]
    pub fn tax_areas(&self) -> requests::tax_area::TaxAreaCollection {
        mg::navigate(self, "taxAreas")
    }

    /// `…/taxGroups`: many [`TaxGroup`](models::TaxGroup).
    #[inline]
    pub fn tax_groups(&self) -> requests::tax_group::TaxGroupCollection {
        mg::navigate(self, "taxGroups")
    }

    /// `…/unitsOfMeasure`: many [`UnitOfMeasure`](models::UnitOfMeasure).
    #[inline]
    pub fn units_of_measure(
        &self,
    ) -> requests::unit_of_measure::UnitOfMeasureCollection {
        mg::navigate(self, "unitsOfMeasure")
    }

    /// `…/vendors`: many [`Vendor`](models::Vendor).
    #[inline]
    pub fn vendors(&self) -> requests::vendor::VendorCollection {
        mg::navigate(self, "vendors")
    }
}

/// Requests on a collection of [`Company`](models::Company): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.financials().companies()`.
pub type CompanyCollection = mg::Many<models::Company, CompanyResource>;
