// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.healthIssue`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`HealthIssueCollection`](crate::requests::security::health_issue::HealthIssueCollection), for
/// example `graph.security().identities().health_issues()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-healthissue?view=graph-rest-beta
pub struct HealthIssue {
    /// `additionalInformation`.
    pub additional_information: mg::Field<Vec<String>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `domainNames`.
    pub domain_names: mg::Field<Vec<String>>,
    /// `healthIssueType`.
    pub health_issue_type: mg::Field<mg::Open<super::HealthIssueType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `issueTypeId`.
    pub issue_type_id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `recommendations`.
    pub recommendations: mg::Field<Vec<String>>,
    /// `recommendedActionCommands`.
    pub recommended_action_commands: mg::Field<Vec<String>>,
    /// `sensorDNSNames`.
    pub sensor_dns_names: mg::Field<Vec<String>>,
    /// `severity`.
    pub severity: mg::Field<mg::Open<super::HealthIssueSeverity>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::HealthIssueStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HealthIssue: "microsoft.graph.security.healthIssue", entity, base crate::models::Entity;
    additional_information: "additionalInformation" required,
    created_date_time: "createdDateTime" required,
    description: "description" required,
    display_name: "displayName",
    domain_names: "domainNames",
    health_issue_type: "healthIssueType",
    id: "id" key required,
    issue_type_id: "issueTypeId",
    last_modified_date_time: "lastModifiedDateTime" required,
    recommendations: "recommendations" required,
    recommended_action_commands: "recommendedActionCommands" required,
    sensor_dns_names: "sensorDNSNames",
    severity: "severity",
    status: "status",
}

mg::derived_from! { HealthIssue: crate::models::Entity }
