// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.healthIssue`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-healthissue?view=graph-rest-beta>
    HealthIssue "microsoft.graph.security.healthIssue" "entity" : crate::models::Entity;
    /// `additionalInformation`: Collection(String), items not null
    additional_information "additionalInformation" "r": Vec<String>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `domainNames`: Collection(String)
    domain_names "domainNames": Vec<String>,
    /// `healthIssueType`: microsoft.graph.security.healthIssueType
    health_issue_type "healthIssueType": mg::Open<super::HealthIssueType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `issueTypeId`: String
    issue_type_id "issueTypeId": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `recommendations`: Collection(String), items not null
    recommendations "recommendations" "r": Vec<String>,
    /// `recommendedActionCommands`: Collection(String), items not null
    recommended_action_commands "recommendedActionCommands" "r": Vec<String>,
    /// `sensorDNSNames`: Collection(String)
    sensor_dns_names "sensorDNSNames": Vec<String>,
    /// `severity`: microsoft.graph.security.healthIssueSeverity
    severity "severity": mg::Open<super::HealthIssueSeverity>,
    /// `status`: microsoft.graph.security.healthIssueStatus
    status "status": mg::Open<super::HealthIssueStatus>,
}

mg::derived_from! { HealthIssue: crate::models::Entity }
