// @generated
use crate::mg;

/// Complex type `microsoft.graph.responsibleSensitiveType`.
pub struct ResponsibleSensitiveType {
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `publisherName`.
    pub publisher_name: mg::Field<String>,
    /// `rulePackageId`.
    pub rule_package_id: mg::Field<String>,
    /// `rulePackageType`.
    pub rule_package_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResponsibleSensitiveType: "microsoft.graph.responsibleSensitiveType", complex;
    description: "description",
    id: "id",
    name: "name",
    publisher_name: "publisherName",
    rule_package_id: "rulePackageId",
    rule_package_type: "rulePackageType",
}
