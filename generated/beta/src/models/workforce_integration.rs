// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workforceIntegration`, an entity type derived from `microsoft.graph.changeTrackedEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-beta>
    WorkforceIntegration "microsoft.graph.workforceIntegration" "entity" : super::ChangeTrackedEntity;
    /// `apiVersion`: Int32
    api_version "apiVersion": i32,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `eligibilityFilteringEnabledEntities`: eligibilityFilteringEnabledEntities
    eligibility_filtering_enabled_entities "eligibilityFilteringEnabledEntities": mg::Flags<super::EligibilityFilteringEnabledEntities>,
    /// `encryption`: workforceIntegrationEncryption
    encryption "encryption": mg::Boxed<super::WorkforceIntegrationEncryption>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isActive`: Boolean
    is_active "isActive": bool,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `supportedEntities`: workforceIntegrationSupportedEntities
    supported_entities "supportedEntities": mg::Flags<super::WorkforceIntegrationSupportedEntities>,
    /// `supports`: workforceIntegrationSupportedEntities
    supports "supports": mg::Flags<super::WorkforceIntegrationSupportedEntities>,
    /// `url`: String
    url "url": String,
}

mg::derived_from! { WorkforceIntegration: super::ChangeTrackedEntity, super::Entity }
