// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcOnPremisesConnectionStatusDetail`.
pub struct CloudPcOnPremisesConnectionStatusDetail {
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
    CloudPcOnPremisesConnectionStatusDetail: "microsoft.graph.cloudPcOnPremisesConnectionStatusDetail", complex;
    end_date_time: "endDateTime" required,
    health_checks: "healthChecks",
    start_date_time: "startDateTime" required,
}
