// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.landingPage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/landingpage?view=graph-rest-beta>
    LandingPage "microsoft.graph.landingPage" "entity" : super::Entity;
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
    /// `lastModifiedBy`: emailIdentity
    last_modified_by "lastModifiedBy": mg::Boxed<super::EmailIdentity>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `locale`: String
    locale "locale": String,
    /// `source`: simulationContentSource
    source "source": mg::Open<super::SimulationContentSource>,
    /// `status`: simulationContentStatus
    status "status": mg::Open<super::SimulationContentStatus>,
    /// `supportedLocales`: Collection(String)
    supported_locales "supportedLocales": Vec<String>,
}

mg::derived_from! { LandingPage: super::Entity }

impl LandingPage {
    /// `details`: many `landingPageDetail`
    pub const DETAILS: mg::Nav<LandingPage, Vec<super::LandingPageDetail>> = mg::Nav::new(
        "details",
    );
}
