// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.restorePoint`, by its URL.
    ///
    /// For example `/solutions/backupRestore/restorePoints/{restorePoint-id}`.
    RestorePointResource(mg::One<models::RestorePoint>)
}

impl RestorePointResource {
    /// `…/protectionUnit`: `protectionUnitBase`
    #[inline]
    pub fn protection_unit(
        &self,
    ) -> requests::protection_unit_base::ProtectionUnitBaseResource {
        mg::to(self, "protectionUnit")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.restorePoint`, by its URL.
    ///
    /// For example `/solutions/backupRestore/restorePoints`.
    RestorePointCollection(mg::Many<models::RestorePoint, RestorePointResource>)
}

impl RestorePointCollection {
    /// `POST …/search`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **BackupRestore-Search.Read.All** | **BackupRestore-Search.Read.All** |
    #[inline]
    pub fn search(
        &self,
        parameters: Search,
    ) -> mg::Request<models::RestorePointSearchResponse> {
        mg::Path::action_with(self, "search", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.search`.
    Search "microsoft.graph.search" "parameters";
    /// `artifactQuery`: artifactQuery, optional
    artifact_query "artifactQuery" "o": mg::Boxed<models::ArtifactQuery>,
    /// `protectionTimePeriod`: timePeriod
    protection_time_period "protectionTimePeriod": mg::Boxed<models::TimePeriod>,
    /// `protectionUnitIds`: Collection(String)
    protection_unit_ids "protectionUnitIds": Vec<String>,
    /// `restorePointPreference`: restorePointPreference
    restore_point_preference "restorePointPreference": mg::Open<models::RestorePointPreference>,
    /// `tags`: restorePointTags
    tags "tags": mg::Flags<models::RestorePointTags>,
}
