// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.responsibleSensitiveType`, a complex type.
    ResponsibleSensitiveType "microsoft.graph.responsibleSensitiveType" "complex";
    /// `description`: String
    description "description": String,
    /// `id`: String
    id "id": String,
    /// `name`: String
    name "name": String,
    /// `publisherName`: String
    publisher_name "publisherName": String,
    /// `rulePackageId`: String
    rule_package_id "rulePackageId": String,
    /// `rulePackageType`: String
    rule_package_type "rulePackageType": String,
}
