// @generated
use crate::{mg, models};

/// One `microsoft.graph.configurationBaseline`, by its URL.
///
/// For example `/admin/configurationManagement/configurationSnapshots/{configurationBaseline-id}`.
pub type ConfigurationBaselineResource = mg::One<models::ConfigurationBaseline>;

mg::builder! {
    /// A collection of `microsoft.graph.configurationBaseline`, by its URL.
    ///
    /// For example `/admin/configurationManagement/configurationSnapshots`.
    ConfigurationBaselineCollection(mg::Many<models::ConfigurationBaseline, ConfigurationBaselineResource>)
}

impl ConfigurationBaselineCollection {
    /// `POST …/createSnapshot`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ConfigurationMonitoring.ReadWrite.All** | **ConfigurationMonitoring.ReadWrite.All** |
    #[inline]
    pub fn create_snapshot(
        &self,
        parameters: CreateSnapshot,
    ) -> mg::Request<models::ConfigurationSnapshotJob> {
        mg::Path::action_with(self, "createSnapshot", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.createSnapshot`.
    CreateSnapshot "microsoft.graph.createSnapshot" "parameters";
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `resources`: Collection(String), items not null
    resources "resources" "r": Vec<String>,
}
