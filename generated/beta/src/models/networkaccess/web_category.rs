// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.webCategory`, derived from
/// [`RuleDestination`](super::RuleDestination).
pub struct WebCategory {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `group`.
    pub group: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebCategory: "microsoft.graph.networkaccess.webCategory", complex, base super::RuleDestination;
    display_name: "displayName",
    group: "group",
    name: "name" required,
}

mg::derived_from! { WebCategory: super::RuleDestination }
