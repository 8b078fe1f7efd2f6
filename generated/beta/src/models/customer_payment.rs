// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customerPayment`][reference].
///
/// Requests:
/// [`CustomerPaymentCollection`](crate::requests::customer_payment::CustomerPaymentCollection), for
/// example `graph.financials().companies().id(id).customer_payments()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/customerpayment?view=graph-rest-beta
pub struct CustomerPayment {
    /// `amount`.
    pub amount: mg::Field<mg::Decimal>,
    /// `appliesToInvoiceId`.
    pub applies_to_invoice_id: mg::Field<mg::Guid>,
    /// `appliesToInvoiceNumber`.
    pub applies_to_invoice_number: mg::Field<String>,
    /// `comment`.
    pub comment: mg::Field<String>,
    /// `contactId`.
    pub contact_id: mg::Field<String>,
    /// `customerId`.
    pub customer_id: mg::Field<mg::Guid>,
    /// `customerNumber`.
    pub customer_number: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `documentNumber`.
    pub document_number: mg::Field<String>,
    /// `externalDocumentNumber`.
    pub external_document_number: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `journalDisplayName`.
    pub journal_display_name: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lineNumber`.
    pub line_number: mg::Field<i32>,
    /// `postingDate`.
    pub posting_date: mg::Field<mg::Date>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomerPayment: "microsoft.graph.customerPayment", entity;
    amount: "amount",
    applies_to_invoice_id: "appliesToInvoiceId",
    applies_to_invoice_number: "appliesToInvoiceNumber",
    comment: "comment",
    contact_id: "contactId",
    customer_id: "customerId",
    customer_number: "customerNumber",
    description: "description",
    document_number: "documentNumber",
    external_document_number: "externalDocumentNumber",
    id: "id" key required,
    journal_display_name: "journalDisplayName",
    last_modified_date_time: "lastModifiedDateTime",
    line_number: "lineNumber",
    posting_date: "postingDate",
}

impl CustomerPayment {
    /// `customer`: [`Customer`](super::Customer).
    pub const CUSTOMER: mg::Nav<CustomerPayment, super::Customer> = mg::Nav::new(
        "customer",
    );
}
