// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.url`, derived from
/// [`RuleDestination`](super::RuleDestination).
pub struct Url {
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Url: "microsoft.graph.networkaccess.url", complex, base super::RuleDestination;
    value: "value" required,
}

mg::derived_from! { Url: super::RuleDestination }
