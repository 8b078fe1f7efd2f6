// @generated
use crate::mg;

/// Complex type `microsoft.graph.signInFrequencySessionControl`, derived from
/// [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl).
pub struct SignInFrequencySessionControl {
    /// `authenticationType`.
    pub authentication_type: mg::Field<
        mg::Open<super::SignInFrequencyAuthenticationType>,
    >,
    /// `frequencyInterval`.
    pub frequency_interval: mg::Field<mg::Open<super::SignInFrequencyInterval>>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::SigninFrequencyType>>,
    /// `value`.
    pub value: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignInFrequencySessionControl: "microsoft.graph.signInFrequencySessionControl", complex, base super::ConditionalAccessSessionControl;
    authentication_type: "authenticationType",
    frequency_interval: "frequencyInterval",
    is_enabled: "isEnabled",
    type_: "type",
    value: "value",
}

mg::derived_from! { SignInFrequencySessionControl: super::ConditionalAccessSessionControl }
