// @generated
use crate::{mg, models};

/// Requests on one [`SensorMigration`](models::security::SensorMigration): `get`, `update`,
/// `delete`.
///
/// For example `graph.security().identities().sensor_migration().id(id)`.
pub type SensorMigrationResource = mg::One<models::security::SensorMigration>;

/// Requests on a collection of [`SensorMigration`](models::security::SensorMigration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.security().identities().sensor_migration()`.
#[derive(Clone, Debug)]
pub struct SensorMigrationCollection(
    mg::Many<models::security::SensorMigration, SensorMigrationResource>,
);

mg::builder! { SensorMigrationCollection: mg::Many<models::security::SensorMigration, SensorMigrationResource> }

impl SensorMigrationCollection {
    /// `POST …/microsoft.graph.security.migrate`.
    ///
    /// Returns [`MigrateSensorsResult`](models::security::MigrateSensorsResult).
    ///
    /// Least privileged permission: `SecurityIdentitiesMigration.ReadWrite.All` (delegated,
    /// application).
    #[doc(alias = "microsoft.graph.security.migrate")]
    #[inline]
    pub fn migrate(
        &self,
        parameters: Migrate,
    ) -> mg::Request<models::security::MigrateSensorsResult> {
        self.raw().action_with("microsoft.graph.security.migrate", &parameters)
    }
}

/// Parameters of [`SensorMigrationCollection::migrate`].
pub struct Migrate {
    /// `sensorIds`.
    pub sensor_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Migrate: "microsoft.graph.security.migrate", parameters;
    sensor_ids: "sensorIds",
}
