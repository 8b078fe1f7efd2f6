// @generated
use crate::mg;

/// Entity type [`microsoft.graph.delegatedPermissionClassification`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DelegatedPermissionClassificationCollection`], for example
/// `graph.service_principals().id(id).delegated_permission_classifications()`.
///
/// [`DelegatedPermissionClassificationCollection`]: crate::requests::delegated_permission_classification::DelegatedPermissionClassificationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/delegatedpermissionclassification?view=graph-rest-beta
pub struct DelegatedPermissionClassification {
    /// `classification`.
    pub classification: mg::Field<mg::Open<super::PermissionClassificationType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `permissionId`.
    pub permission_id: mg::Field<String>,
    /// `permissionName`.
    pub permission_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedPermissionClassification: "microsoft.graph.delegatedPermissionClassification", entity, base super::Entity;
    classification: "classification",
    id: "id" key required,
    permission_id: "permissionId",
    permission_name: "permissionName",
}

mg::derived_from! { DelegatedPermissionClassification: super::Entity }
