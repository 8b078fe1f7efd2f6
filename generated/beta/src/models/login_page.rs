// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.loginPage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/loginpage?view=graph-rest-beta>
    LoginPage "microsoft.graph.loginPage" "entity" : super::Entity;
    /// `content`: String
    content "content": String,
    /// `createdBy`: emailIdentity
    created_by "createdBy": mg::Boxed<super::EmailIdentity>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `language`: String
    language "language": String,
    /// `lastModifiedBy`: emailIdentity
    last_modified_by "lastModifiedBy": mg::Boxed<super::EmailIdentity>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `source`: simulationContentSource
    source "source": mg::Open<super::SimulationContentSource>,
    /// `status`: simulationContentStatus
    status "status": mg::Open<super::SimulationContentStatus>,
}

mg::derived_from! { LoginPage: super::Entity }
