// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceCompliancePolicyScript`.
pub struct DeviceCompliancePolicyScript {
    /// `deviceComplianceScriptId`.
    pub device_compliance_script_id: mg::Field<String>,
    /// `rulesContent`.
    pub rules_content: mg::Field<mg::Binary>,
    /// `runIntervalInMinutes`.
    pub run_interval_in_minutes: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceCompliancePolicyScript: "microsoft.graph.deviceCompliancePolicyScript", complex;
    device_compliance_script_id: "deviceComplianceScriptId",
    rules_content: "rulesContent",
    run_interval_in_minutes: "runIntervalInMinutes",
}
