// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.workspaceIndicatorRelation`][reference],
/// derived from [`Relation`](super::Relation).
///
/// Requests: [`WorkspaceIndicatorRelationCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .case_management()
///     .cases()
///     .id(id)
///     .relations()
///     .cast_to_workspace_indicator_relation()
/// ```
///
/// [`WorkspaceIndicatorRelationCollection`]: crate::requests::security::case_management::workspace_indicator_relation::WorkspaceIndicatorRelationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-workspaceindicatorrelation?view=graph-rest-beta
pub struct WorkspaceIndicatorRelation {
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `relatedResourceId`.
    pub related_resource_id: mg::Field<String>,
    /// `resourceGroupName`.
    pub resource_group_name: mg::Field<String>,
    /// `subscriptionId`.
    pub subscription_id: mg::Field<String>,
    /// `workspaceName`.
    pub workspace_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkspaceIndicatorRelation: "microsoft.graph.security.caseManagement.workspaceIndicatorRelation", entity, base super::Relation;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    related_resource_id: "relatedResourceId",
    resource_group_name: "resourceGroupName",
    subscription_id: "subscriptionId",
    workspace_name: "workspaceName",
}

mg::derived_from! { WorkspaceIndicatorRelation: super::Relation, super::CaseManagementEntity, crate::models::Entity }
