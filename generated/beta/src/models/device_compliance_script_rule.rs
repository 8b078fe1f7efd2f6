// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceComplianceScriptRule`.
pub struct DeviceComplianceScriptRule {
    /// `dataType`. Never null.
    pub data_type: mg::Field<mg::Open<super::DataType>>,
    /// `deviceComplianceScriptRulOperator`. Never null.
    pub device_compliance_script_rul_operator: mg::Field<
        mg::Open<super::DeviceComplianceScriptRulOperator>,
    >,
    /// `deviceComplianceScriptRuleDataType`. Never null.
    pub device_compliance_script_rule_data_type: mg::Field<
        mg::Open<super::DeviceComplianceScriptRuleDataType>,
    >,
    /// `operand`.
    pub operand: mg::Field<String>,
    /// `operator`. Never null.
    pub operator: mg::Field<mg::Open<super::Operator>>,
    /// `settingName`.
    pub setting_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceComplianceScriptRule: "microsoft.graph.deviceComplianceScriptRule", complex;
    data_type: "dataType" required,
    device_compliance_script_rul_operator: "deviceComplianceScriptRulOperator" required,
    device_compliance_script_rule_data_type: "deviceComplianceScriptRuleDataType" required,
    operand: "operand",
    operator: "operator" required,
    setting_name: "settingName",
}
