// @generated
use crate::mg;

/// Complex type [`microsoft.graph.resourceAction`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-rbac-resourceaction?view=graph-rest-beta
pub struct ResourceAction {
    /// `allowedResourceActions`.
    pub allowed_resource_actions: mg::Field<Vec<String>>,
    /// `notAllowedResourceActions`.
    pub not_allowed_resource_actions: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourceAction: "microsoft.graph.resourceAction", complex;
    allowed_resource_actions: "allowedResourceActions",
    not_allowed_resource_actions: "notAllowedResourceActions",
}
