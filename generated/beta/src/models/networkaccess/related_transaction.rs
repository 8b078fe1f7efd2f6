// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.relatedTransaction`, a complex type derived from `microsoft.graph.networkaccess.relatedResource`.
    RelatedTransaction "microsoft.graph.networkaccess.relatedTransaction" "complex" : super::RelatedResource;
    /// `transactionId`: String, not null
    transaction_id "transactionId" "r": String,
}

mg::derived_from! { RelatedTransaction: super::RelatedResource }
