// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.relatedToken`, derived from
/// [`RelatedResource`](super::RelatedResource).
pub struct RelatedToken {
    /// `uniqueTokenIdentifier`. Never null.
    pub unique_token_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedToken: "microsoft.graph.networkaccess.relatedToken", complex, base super::RelatedResource;
    unique_token_identifier: "uniqueTokenIdentifier" required,
}

mg::derived_from! { RelatedToken: super::RelatedResource }
