// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcOnPremisesConnectionStatusDetails`, a complex type.
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/cloudPcOnPremisesConnectionStatusDetails)")]
    CloudPcOnPremisesConnectionStatusDetails "microsoft.graph.cloudPcOnPremisesConnectionStatusDetails" "complex";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `healthChecks`: Collection(cloudPcOnPremisesConnectionHealthCheck)
    health_checks "healthChecks": Vec<super::CloudPcOnPremisesConnectionHealthCheck>,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}
