// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcOnPremisesConnectionStatusDetails`.
#[deprecated(
    note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/cloudPcOnPremisesConnectionStatusDetails)"
)]
pub struct CloudPcOnPremisesConnectionStatusDetails {
    /// `endDateTime`. Never null.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `healthChecks`.
    pub health_checks: mg::Field<Vec<super::CloudPcOnPremisesConnectionHealthCheck>>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcOnPremisesConnectionStatusDetails: "microsoft.graph.cloudPcOnPremisesConnectionStatusDetails", complex;
    end_date_time: "endDateTime" required,
    health_checks: "healthChecks",
    start_date_time: "startDateTime" required,
}
