// @generated
use crate::mg;

/// Open complex type `microsoft.graph.complianceInformation`.
pub struct ComplianceInformation {
    /// `certificationControls`.
    pub certification_controls: mg::Field<Vec<super::CertificationControl>>,
    /// `certificationName`.
    pub certification_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ComplianceInformation: "microsoft.graph.complianceInformation", complex open;
    certification_controls: "certificationControls",
    certification_name: "certificationName",
}
