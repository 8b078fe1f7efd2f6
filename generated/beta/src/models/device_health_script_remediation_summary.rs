// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceHealthScriptRemediationSummary`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptremediationsummary?view=graph-rest-beta
pub struct DeviceHealthScriptRemediationSummary {
    /// `remediatedDeviceCount`.
    pub remediated_device_count: mg::Field<i32>,
    /// `scriptCount`.
    pub script_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthScriptRemediationSummary: "microsoft.graph.deviceHealthScriptRemediationSummary", complex;
    remediated_device_count: "remediatedDeviceCount",
    script_count: "scriptCount",
}
