// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customerPayment`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customerpayment?view=graph-rest-beta>
    CustomerPayment "microsoft.graph.customerPayment" "entity";
    /// `amount`: Decimal
    amount "amount": mg::Decimal,
    /// `appliesToInvoiceId`: Guid
    applies_to_invoice_id "appliesToInvoiceId": mg::Guid,
    /// `appliesToInvoiceNumber`: String
    applies_to_invoice_number "appliesToInvoiceNumber": String,
    /// `comment`: String
    comment "comment": String,
    /// `contactId`: String
    contact_id "contactId": String,
    /// `customerId`: Guid
    customer_id "customerId": mg::Guid,
    /// `customerNumber`: String
    customer_number "customerNumber": String,
    /// `description`: String
    description "description": String,
    /// `documentNumber`: String
    document_number "documentNumber": String,
    /// `externalDocumentNumber`: String
    external_document_number "externalDocumentNumber": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `journalDisplayName`: String
    journal_display_name "journalDisplayName": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `lineNumber`: Int32
    line_number "lineNumber": i32,
    /// `postingDate`: Date
    posting_date "postingDate": mg::Date,
}

impl CustomerPayment {
    /// `customer`: `customer`, contained
    pub const CUSTOMER: mg::Nav<CustomerPayment, super::Customer> = mg::Nav::new(
        "customer",
    );
}
