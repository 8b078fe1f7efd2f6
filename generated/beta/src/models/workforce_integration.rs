// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workforceIntegration`][reference], derived from
/// [`ChangeTrackedEntity`](super::ChangeTrackedEntity).
///
/// Requests: [`WorkforceIntegrationCollection`], for example
/// `graph.teamwork().workforce_integrations()`.
///
/// Operations: `stage_for_deletion`.
///
/// [`WorkforceIntegrationCollection`]: crate::requests::workforce_integration::WorkforceIntegrationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-beta
pub struct WorkforceIntegration {
    /// `apiVersion`.
    pub api_version: mg::Field<i32>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `eligibilityFilteringEnabledEntities`.
    pub eligibility_filtering_enabled_entities: mg::Field<
        mg::Flags<super::EligibilityFilteringEnabledEntities>,
    >,
    /// `encryption`.
    pub encryption: mg::Field<mg::Boxed<super::WorkforceIntegrationEncryption>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isActive`.
    pub is_active: mg::Field<bool>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `supportedEntities`.
    pub supported_entities: mg::Field<
        mg::Flags<super::WorkforceIntegrationSupportedEntities>,
    >,
    /// `supports`.
    pub supports: mg::Field<mg::Flags<super::WorkforceIntegrationSupportedEntities>>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkforceIntegration: "microsoft.graph.workforceIntegration", entity, base super::ChangeTrackedEntity;
    api_version: "apiVersion",
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    display_name: "displayName",
    eligibility_filtering_enabled_entities: "eligibilityFilteringEnabledEntities",
    encryption: "encryption",
    id: "id" key required,
    is_active: "isActive",
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    supported_entities: "supportedEntities",
    supports: "supports",
    url: "url",
}

mg::derived_from! { WorkforceIntegration: super::ChangeTrackedEntity, super::Entity }
