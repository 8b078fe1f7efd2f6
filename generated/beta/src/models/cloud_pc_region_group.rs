// @generated
use crate::mg;

/// `microsoft.graph.cloudPcRegionGroup`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcRegionGroup {
    /// `default`, 0.
    Default,
    /// `australia`, 1.
    Australia,
    /// `canada`, 2.
    Canada,
    /// `usCentral`, 3.
    UsCentral,
    /// `usEast`, 4.
    UsEast,
    /// `usWest`, 5.
    UsWest,
    /// `france`, 6.
    France,
    /// `germany`, 7.
    Germany,
    /// `europeUnion`, 8.
    EuropeUnion,
    /// `unitedKingdom`, 9.
    UnitedKingdom,
    /// `japan`, 10.
    Japan,
    /// `asia`, 11.
    Asia,
    /// `india`, 12.
    India,
    /// `southAmerica`, 13.
    SouthAmerica,
    /// `euap`, 14.
    Euap,
    /// `usGovernment`, 15.
    UsGovernment,
    /// `usGovernmentDOD`, 16.
    UsGovernmentDod,
    /// `norway`, 17.
    Norway,
    /// `switzerland`, 18.
    Switzerland,
    /// `southKorea`, 19.
    SouthKorea,
    /// `unknownFutureValue`, 20.
    UnknownFutureValue,
    /// `middleEast`, 21.
    MiddleEast,
    /// `mexico`, 22.
    Mexico,
    /// `australasia`, 23.
    Australasia,
    /// `europe`, 24.
    Europe,
    /// `singapore`, 25.
    Singapore,
    /// `hongKong`, 26.
    HongKong,
    /// `ireland`, 27.
    Ireland,
    /// `sweden`, 28.
    Sweden,
    /// `poland`, 29.
    Poland,
    /// `italy`, 30.
    Italy,
    /// `spain`, 31.
    Spain,
    /// `netherlands`, 32.
    Netherlands,
    /// `brazil`, 33.
    Brazil,
    /// `israel`, 34.
    Israel,
    /// `automatic`, 35.
    Automatic,
    /// `indonesia`, 36.
    Indonesia,
    /// `taiwan`, 37.
    Taiwan,
    /// `malaysia`, 38.
    Malaysia,
    /// `newZealand`, 39.
    NewZealand,
    /// `austria`, 40.
    Austria,
    /// `denmark`, 41.
    Denmark,
    /// `belgium`, 42.
    Belgium,
    /// `kenya`, 43.
    Kenya,
}

mg::enumeration! {
    CloudPcRegionGroup "microsoft.graph.cloudPcRegionGroup" "";
    Default "default" 0,
    Australia "australia" 1,
    Canada "canada" 2,
    UsCentral "usCentral" 3,
    UsEast "usEast" 4,
    UsWest "usWest" 5,
    France "france" 6,
    Germany "germany" 7,
    EuropeUnion "europeUnion" 8,
    UnitedKingdom "unitedKingdom" 9,
    Japan "japan" 10,
    Asia "asia" 11,
    India "india" 12,
    SouthAmerica "southAmerica" 13,
    Euap "euap" 14,
    UsGovernment "usGovernment" 15,
    UsGovernmentDod "usGovernmentDOD" 16,
    Norway "norway" 17,
    Switzerland "switzerland" 18,
    SouthKorea "southKorea" 19,
    UnknownFutureValue "unknownFutureValue" 20,
    MiddleEast "middleEast" 21,
    Mexico "mexico" 22,
    Australasia "australasia" 23,
    Europe "europe" 24,
    Singapore "singapore" 25,
    HongKong "hongKong" 26,
    Ireland "ireland" 27,
    Sweden "sweden" 28,
    Poland "poland" 29,
    Italy "italy" 30,
    Spain "spain" 31,
    Netherlands "netherlands" 32,
    Brazil "brazil" 33,
    Israel "israel" 34,
    Automatic "automatic" 35,
    Indonesia "indonesia" 36,
    Taiwan "taiwan" 37,
    Malaysia "malaysia" 38,
    NewZealand "newZealand" 39,
    Austria "austria" 40,
    Denmark "denmark" 41,
    Belgium "belgium" 42,
    Kenya "kenya" 43,
}
