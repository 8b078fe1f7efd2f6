// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.migrateSensorsResult`, a complex type.
    MigrateSensorsResult "microsoft.graph.security.migrateSensorsResult" "complex";
    /// `failedMigrationSensorIds`: Collection(String)
    failed_migration_sensor_ids "failedMigrationSensorIds": Vec<String>,
    /// `successfulMigrationSensorIds`: Collection(String)
    successful_migration_sensor_ids "successfulMigrationSensorIds": Vec<String>,
}
