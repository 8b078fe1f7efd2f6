// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcOnPremisesConnectionStatusDetail`, a complex type.
    CloudPcOnPremisesConnectionStatusDetail "microsoft.graph.cloudPcOnPremisesConnectionStatusDetail" "complex";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `healthChecks`: Collection(cloudPcOnPremisesConnectionHealthCheck)
    health_checks "healthChecks": Vec<super::CloudPcOnPremisesConnectionHealthCheck>,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}
