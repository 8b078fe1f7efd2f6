// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.migrateSensorsResult`.
pub struct MigrateSensorsResult {
    /// `failedMigrationSensorIds`.
    pub failed_migration_sensor_ids: mg::Field<Vec<String>>,
    /// `successfulMigrationSensorIds`.
    pub successful_migration_sensor_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MigrateSensorsResult: "microsoft.graph.security.migrateSensorsResult", complex;
    failed_migration_sensor_ids: "failedMigrationSensorIds",
    successful_migration_sensor_ids: "successfulMigrationSensorIds",
}
