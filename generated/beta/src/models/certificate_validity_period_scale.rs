// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.certificateValidityPeriodScale`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-certificatevalidityperiodscale?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateValidityPeriodScale {
    /// `days` (0)
    Days,
    /// `months` (1)
    Months,
    /// `years` (2)
    Years,
}

mg::enumeration! {
    CertificateValidityPeriodScale: "microsoft.graph.certificateValidityPeriodScale";
    Days: "days" = 0,
    Months: "months" = 1,
    Years: "years" = 2,
}
