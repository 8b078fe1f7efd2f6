// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partner.security.securityScoreHistory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partner-security-securityscorehistory?view=graph-rest-beta>
    SecurityScoreHistory "microsoft.graph.partner.security.securityScoreHistory" "entity" : crate::models::Entity;
    /// `compliantRequirementsCount`: Int64, not null
    compliant_requirements_count "compliantRequirementsCount" "r": i64,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `score`: Single, not null
    score "score" "r": f32,
    /// `totalRequirementsCount`: Int64, not null
    total_requirements_count "totalRequirementsCount" "r": i64,
}

mg::derived_from! { SecurityScoreHistory: crate::models::Entity }
