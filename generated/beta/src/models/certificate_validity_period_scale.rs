// @generated
use crate::mg;

/// `microsoft.graph.certificateValidityPeriodScale`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateValidityPeriodScale {
    /// `days`, 0.
    Days,
    /// `months`, 1.
    Months,
    /// `years`, 2.
    Years,
}

mg::enumeration! {
    CertificateValidityPeriodScale "microsoft.graph.certificateValidityPeriodScale" "";
    Days "days" 0,
    Months "months" 1,
    Years "years" 2,
}
