// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signInFrequencySessionControl`, a complex type derived from `microsoft.graph.conditionalAccessSessionControl`.
    SignInFrequencySessionControl "microsoft.graph.signInFrequencySessionControl" "complex" : super::ConditionalAccessSessionControl;
    /// `authenticationType`: signInFrequencyAuthenticationType
    authentication_type "authenticationType": mg::Open<super::SignInFrequencyAuthenticationType>,
    /// `frequencyInterval`: signInFrequencyInterval
    frequency_interval "frequencyInterval": mg::Open<super::SignInFrequencyInterval>,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `type`: signinFrequencyType
    type_ "type": mg::Open<super::SigninFrequencyType>,
    /// `value`: Int32
    value "value": i32,
}

mg::derived_from! { SignInFrequencySessionControl: super::ConditionalAccessSessionControl }
