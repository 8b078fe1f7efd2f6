// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.sensorMigration`, by its URL.
///
/// For example `/security/identities/sensorMigration/{sensorMigration-id}`.
pub type SensorMigrationResource = mg::One<models::security::SensorMigration>;

mg::builder! {
    /// A collection of `microsoft.graph.security.sensorMigration`, by its URL.
    ///
    /// For example `/security/identities/sensorMigration`.
    SensorMigrationCollection(mg::Many<models::security::SensorMigration, SensorMigrationResource>)
}

impl SensorMigrationCollection {
    /// `POST …/microsoft.graph.security.migrate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **SecurityIdentitiesMigration.ReadWrite.All** | **SecurityIdentitiesMigration.ReadWrite.All** |
    #[inline]
    pub fn migrate(
        &self,
        parameters: Migrate,
    ) -> mg::Request<models::security::MigrateSensorsResult> {
        mg::Path::action_with(self, "microsoft.graph.security.migrate", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.security.migrate`.
    Migrate "microsoft.graph.security.migrate" "parameters";
    /// `sensorIds`: Collection(String)
    sensor_ids "sensorIds": Vec<String>,
}
