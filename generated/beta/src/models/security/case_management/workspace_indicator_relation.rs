// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.workspaceIndicatorRelation`, an entity type derived from `microsoft.graph.security.caseManagement.relation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-workspaceindicatorrelation?view=graph-rest-beta>
    WorkspaceIndicatorRelation "microsoft.graph.security.caseManagement.workspaceIndicatorRelation" "entity" : super::Relation;
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `relatedResourceId`: String
    related_resource_id "relatedResourceId": String,
    /// `resourceGroupName`: String
    resource_group_name "resourceGroupName": String,
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
    /// `workspaceName`: String
    workspace_name "workspaceName": String,
}

mg::derived_from! { WorkspaceIndicatorRelation: super::Relation, super::CaseManagementEntity, crate::models::Entity }
