// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.company`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}`.
    CompanyResource(mg::One<models::Company>)
}

impl CompanyResource {
    /// `…/accounts`: many `account`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn accounts(&self) -> requests::account::AccountCollection {
        mg::to(self, "accounts")
    }

    /// `…/agedAccountsPayable`: many `agedAccountsPayable`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn aged_accounts_payable(
        &self,
    ) -> requests::aged_accounts_payable::AgedAccountsPayableCollection {
        mg::to(self, "agedAccountsPayable")
    }

    /// `…/agedAccountsReceivable`: many `agedAccountsReceivable`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn aged_accounts_receivable(
        &self,
    ) -> requests::aged_accounts_receivable::AgedAccountsReceivableCollection {
        mg::to(self, "agedAccountsReceivable")
    }

    /// `…/companyInformation`: many `companyInformation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn company_information(
        &self,
    ) -> requests::company_information::CompanyInformationCollection {
        mg::to(self, "companyInformation")
    }

    /// `…/countriesRegions`: many `countryRegion`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn countries_regions(
        &self,
    ) -> requests::country_region::CountryRegionCollection {
        mg::to(self, "countriesRegions")
    }

    /// `…/currencies`: many `currency`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn currencies(&self) -> requests::currency::CurrencyCollection {
        mg::to(self, "currencies")
    }

    /// `…/customerPaymentJournals`: many `customerPaymentJournal`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn customer_payment_journals(
        &self,
    ) -> requests::customer_payment_journal::CustomerPaymentJournalCollection {
        mg::to(self, "customerPaymentJournals")
    }

    /// `…/customerPayments`: many `customerPayment`
    #[inline]
    pub fn customer_payments(
        &self,
    ) -> requests::customer_payment::CustomerPaymentCollection {
        mg::to(self, "customerPayments")
    }

    /// `…/customers`: many `customer`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn customers(&self) -> requests::customer::CustomerCollection {
        mg::to(self, "customers")
    }

    /// `…/dimensionValues`: many `dimensionValue`
    #[inline]
    pub fn dimension_values(
        &self,
    ) -> requests::dimension_value::DimensionValueCollection {
        mg::to(self, "dimensionValues")
    }

    /// `…/dimensions`: many `dimension`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn dimensions(&self) -> requests::dimension::DimensionCollection {
        mg::to(self, "dimensions")
    }

    /// `…/employees`: many `employee`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn employees(&self) -> requests::employee::EmployeeCollection {
        mg::to(self, "employees")
    }

    /// `…/generalLedgerEntries`: many `generalLedgerEntry`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn general_ledger_entries(
        &self,
    ) -> requests::general_ledger_entry::GeneralLedgerEntryCollection {
        mg::to(self, "generalLedgerEntries")
    }

    /// `…/itemCategories`: many `itemCategory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn item_categories(&self) -> requests::item_category::ItemCategoryCollection {
        mg::to(self, "itemCategories")
    }

    /// `…/items`: many `item`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn items(&self) -> requests::item::ItemCollection {
        mg::to(self, "items")
    }

    /// `…/journalLines`: many `journalLine`
    #[inline]
    pub fn journal_lines(&self) -> requests::journal_line::JournalLineCollection {
        mg::to(self, "journalLines")
    }

    /// `…/journals`: many `journal`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn journals(&self) -> requests::journal::JournalCollection {
        mg::to(self, "journals")
    }

    /// `…/paymentMethods`: many `paymentMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn payment_methods(&self) -> requests::payment_method::PaymentMethodCollection {
        mg::to(self, "paymentMethods")
    }

    /// `…/paymentTerms`: many `paymentTerm`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn payment_terms(&self) -> requests::payment_term::PaymentTermCollection {
        mg::to(self, "paymentTerms")
    }

    /// `…/picture`: many `picture`
    #[inline]
    pub fn picture(&self) -> requests::picture::PictureCollection {
        mg::to(self, "picture")
    }

    /// `…/purchaseInvoiceLines`: many `purchaseInvoiceLine`
    #[inline]
    pub fn purchase_invoice_lines(
        &self,
    ) -> requests::purchase_invoice_line::PurchaseInvoiceLineCollection {
        mg::to(self, "purchaseInvoiceLines")
    }

    /// `…/purchaseInvoices`: many `purchaseInvoice`
    #[inline]
    pub fn purchase_invoices(
        &self,
    ) -> requests::purchase_invoice::PurchaseInvoiceCollection {
        mg::to(self, "purchaseInvoices")
    }

    /// `…/salesCreditMemoLines`: many `salesCreditMemoLine`
    #[inline]
    pub fn sales_credit_memo_lines(
        &self,
    ) -> requests::sales_credit_memo_line::SalesCreditMemoLineCollection {
        mg::to(self, "salesCreditMemoLines")
    }

    /// `…/salesCreditMemos`: many `salesCreditMemo`
    #[inline]
    pub fn sales_credit_memos(
        &self,
    ) -> requests::sales_credit_memo::SalesCreditMemoCollection {
        mg::to(self, "salesCreditMemos")
    }

    /// `…/salesInvoiceLines`: many `salesInvoiceLine`
    #[inline]
    pub fn sales_invoice_lines(
        &self,
    ) -> requests::sales_invoice_line::SalesInvoiceLineCollection {
        mg::to(self, "salesInvoiceLines")
    }

    /// `…/salesInvoices`: many `salesInvoice`
    #[inline]
    pub fn sales_invoices(&self) -> requests::sales_invoice::SalesInvoiceCollection {
        mg::to(self, "salesInvoices")
    }

    /// `…/salesOrderLines`: many `salesOrderLine`
    #[inline]
    pub fn sales_order_lines(
        &self,
    ) -> requests::sales_order_line::SalesOrderLineCollection {
        mg::to(self, "salesOrderLines")
    }

    /// `…/salesOrders`: many `salesOrder`
    #[inline]
    pub fn sales_orders(&self) -> requests::sales_order::SalesOrderCollection {
        mg::to(self, "salesOrders")
    }

    /// `…/salesQuoteLines`: many `salesQuoteLine`
    #[inline]
    pub fn sales_quote_lines(
        &self,
    ) -> requests::sales_quote_line::SalesQuoteLineCollection {
        mg::to(self, "salesQuoteLines")
    }

    /// `…/salesQuotes`: many `salesQuote`
    #[inline]
    pub fn sales_quotes(&self) -> requests::sales_quote::SalesQuoteCollection {
        mg::to(self, "salesQuotes")
    }

    /// `…/shipmentMethods`: many `shipmentMethod`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn shipment_methods(
        &self,
    ) -> requests::shipment_method::ShipmentMethodCollection {
        mg::to(self, "shipmentMethods")
    }

    /// `…/taxAreas`: many `taxArea`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn tax_areas(&self) -> requests::tax_area::TaxAreaCollection {
        mg::to(self, "taxAreas")
    }

    /// `…/taxGroups`: many `taxGroup`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn tax_groups(&self) -> requests::tax_group::TaxGroupCollection {
        mg::to(self, "taxGroups")
    }

    /// `…/unitsOfMeasure`: many `unitOfMeasure`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn units_of_measure(
        &self,
    ) -> requests::unit_of_measure::UnitOfMeasureCollection {
        mg::to(self, "unitsOfMeasure")
    }

    /// `…/vendors`: many `vendor`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `POST` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn vendors(&self) -> requests::vendor::VendorCollection {
        mg::to(self, "vendors")
    }
}

/// A collection of `microsoft.graph.company`, by its URL.
///
/// For example `/financials/companies`.
pub type CompanyCollection = mg::Many<models::Company, CompanyResource>;
