// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userAccountInformation`, an entity type derived from `microsoft.graph.itemFacet`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>
    UserAccountInformation "microsoft.graph.userAccountInformation" "entity" : super::ItemFacet;
    /// `ageGroup`: String
    age_group "ageGroup": String,
    /// `allowedAudiences`: allowedAudiences
    allowed_audiences "allowedAudiences": mg::Flags<super::AllowedAudiences>,
    /// `countryCode`: String
    country_code "countryCode": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inference`: inferenceData
    inference "inference": mg::Boxed<super::InferenceData>,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `originTenantInfo`: originTenantInfo
    origin_tenant_info "originTenantInfo": mg::Boxed<super::OriginTenantInfo>,
    /// `preferredLanguageTag`: localeInfo
    preferred_language_tag "preferredLanguageTag": mg::Boxed<super::LocaleInfo>,
    /// `source`: personDataSources
    source "source": mg::Boxed<super::PersonDataSources>,
    /// `sources`: Collection(profileSourceAnnotation)
    sources "sources": Vec<super::ProfileSourceAnnotation>,
    /// `userPersona`: userPersona
    user_persona "userPersona": mg::Open<super::UserPersona>,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { UserAccountInformation: super::ItemFacet, super::Entity }
