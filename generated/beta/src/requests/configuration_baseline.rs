// @generated
use crate::{mg, models};

/// Requests on one [`ConfigurationBaseline`](models::ConfigurationBaseline): `get`, `update`,
/// `delete`.
///
/// For example `graph.admin().configuration_management().configuration_snapshots().id(id)`.
pub type ConfigurationBaselineResource = mg::One<models::ConfigurationBaseline>;

/// Requests on a collection of [`ConfigurationBaseline`](models::ConfigurationBaseline): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.admin().configuration_management().configuration_snapshots()`.
#[derive(Clone, Debug)]
pub struct ConfigurationBaselineCollection(
    mg::Many<models::ConfigurationBaseline, ConfigurationBaselineResource>,
);

mg::builder! { ConfigurationBaselineCollection: mg::Many<models::ConfigurationBaseline, ConfigurationBaselineResource> }

impl ConfigurationBaselineCollection {
    /// `POST …/createSnapshot`.
    ///
    /// Returns [`ConfigurationSnapshotJob`](models::ConfigurationSnapshotJob).
    ///
    /// Least privileged permission: `ConfigurationMonitoring.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn create_snapshot(
        &self,
        parameters: CreateSnapshot,
    ) -> mg::Request<models::ConfigurationSnapshotJob> {
        self.raw().action_with("createSnapshot", &parameters)
    }
}

/// Parameters of [`ConfigurationBaselineCollection::create_snapshot`].
pub struct CreateSnapshot {
    /// `description`. Required.
    pub description: mg::Field<String>,
    /// `displayName`. Required.
    pub display_name: mg::Field<String>,
    /// `resources`.
    pub resources: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateSnapshot: "microsoft.graph.createSnapshot", parameters;
    description: "description" required,
    display_name: "displayName" required,
    resources: "resources" required,
}

mg::required_parameters! {
    CreateSnapshot;
    display_name: String,
    description: String,
    resources: Vec<String>,
}
