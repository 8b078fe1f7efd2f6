// @generated
use crate::mg;

/// Complex type `microsoft.graph.onPremisesApplicationSegment`.
#[deprecated(note = "deprecated since 2023-06-01, to be removed on 2023-06-01")]
pub struct OnPremisesApplicationSegment {
    /// `alternateUrl`.
    pub alternate_url: mg::Field<String>,
    /// `corsConfigurations`.
    pub cors_configurations: mg::Field<Vec<super::CorsConfiguration>>,
    /// `externalUrl`.
    pub external_url: mg::Field<String>,
    /// `internalUrl`.
    pub internal_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesApplicationSegment: "microsoft.graph.onPremisesApplicationSegment", complex;
    alternate_url: "alternateUrl",
    cors_configurations: "corsConfigurations",
    external_url: "externalUrl",
    internal_url: "internalUrl",
}
