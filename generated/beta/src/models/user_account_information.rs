// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userAccountInformation`][reference], derived from
/// [`ItemFacet`](super::ItemFacet).
///
/// Requests: [`UserAccountInformationCollection`], for example `graph.me().profile().account()`.
///
/// [`UserAccountInformationCollection`]: crate::requests::user_account_information::UserAccountInformationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta
pub struct UserAccountInformation {
    /// `ageGroup`.
    pub age_group: mg::Field<String>,
    /// `allowedAudiences`.
    pub allowed_audiences: mg::Field<mg::Flags<super::AllowedAudiences>>,
    /// `countryCode`.
    pub country_code: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inference`.
    pub inference: mg::Field<mg::Boxed<super::InferenceData>>,
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `originTenantInfo`.
    pub origin_tenant_info: mg::Field<mg::Boxed<super::OriginTenantInfo>>,
    /// `preferredLanguageTag`.
    pub preferred_language_tag: mg::Field<mg::Boxed<super::LocaleInfo>>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::PersonDataSources>>,
    /// `sources`.
    pub sources: mg::Field<Vec<super::ProfileSourceAnnotation>>,
    /// `userPersona`.
    pub user_persona: mg::Field<mg::Open<super::UserPersona>>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserAccountInformation: "microsoft.graph.userAccountInformation", entity, base super::ItemFacet;
    age_group: "ageGroup",
    allowed_audiences: "allowedAudiences",
    country_code: "countryCode",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    inference: "inference",
    is_searchable: "isSearchable",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    origin_tenant_info: "originTenantInfo",
    preferred_language_tag: "preferredLanguageTag",
    source: "source",
    sources: "sources",
    user_persona: "userPersona",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { UserAccountInformation: super::ItemFacet, super::Entity }
