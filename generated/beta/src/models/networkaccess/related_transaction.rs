// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.relatedTransaction`, derived from
/// [`RelatedResource`](super::RelatedResource).
pub struct RelatedTransaction {
    /// `transactionId`. Never null.
    pub transaction_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedTransaction: "microsoft.graph.networkaccess.relatedTransaction", complex, base super::RelatedResource;
    transaction_id: "transactionId" required,
}

mg::derived_from! { RelatedTransaction: super::RelatedResource }
