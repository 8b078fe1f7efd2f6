// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.complianceInformation`, an open complex type.
    ComplianceInformation "microsoft.graph.complianceInformation" "complex open";
    /// `certificationControls`: Collection(certificationControl)
    certification_controls "certificationControls": Vec<super::CertificationControl>,
    /// `certificationName`: String
    certification_name "certificationName": String,
}
