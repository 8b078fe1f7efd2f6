// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceComplianceScriptRule`, a complex type.
    DeviceComplianceScriptRule "microsoft.graph.deviceComplianceScriptRule" "complex";
    /// `dataType`: dataType, not null
    data_type "dataType" "r": mg::Open<super::DataType>,
    /// `deviceComplianceScriptRulOperator`: deviceComplianceScriptRulOperator, not null
    device_compliance_script_rul_operator "deviceComplianceScriptRulOperator" "r": mg::Open<super::DeviceComplianceScriptRulOperator>,
    /// `deviceComplianceScriptRuleDataType`: deviceComplianceScriptRuleDataType, not null
    device_compliance_script_rule_data_type "deviceComplianceScriptRuleDataType" "r": mg::Open<super::DeviceComplianceScriptRuleDataType>,
    /// `operand`: String
    operand "operand": String,
    /// `operator`: operator, not null
    operator "operator" "r": mg::Open<super::Operator>,
    /// `settingName`: String
    setting_name "settingName": String,
}
