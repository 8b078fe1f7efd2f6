// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.conditionMatchInfo`, a complex type.
    ConditionMatchInfo "microsoft.graph.security.dlp.conditionMatchInfo" "complex";
    /// `documentProperties`: Collection(microsoft.graph.security.dlp.nameValuePair), items not null
    document_properties "documentProperties" "r": Vec<super::NameValuePair>,
    /// `isConditionMatchedInNewScheme`: Boolean, not null
    is_condition_matched_in_new_scheme "isConditionMatchedInNewScheme" "r": bool,
    /// `otherConditions`: Collection(microsoft.graph.security.dlp.nameValuePair), items not null
    other_conditions "otherConditions" "r": Vec<super::NameValuePair>,
    /// `sensitiveInformation`: Collection(microsoft.graph.security.dlp.sensitiveInformationInfo), items not null
    sensitive_information "sensitiveInformation" "r": Vec<super::SensitiveInformationInfo>,
}
