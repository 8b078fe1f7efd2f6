// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.workbookFunctions`, by its URL.
    ///
    /// For example `/drive/root/workbook/functions`.
    WorkbookFunctionsResource(mg::One<models::WorkbookFunctions>)
}

impl WorkbookFunctionsResource {
    /// `POST …/abs`
    #[inline]
    pub fn abs(&self, parameters: Abs) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "abs", &parameters)
    }

    /// `POST …/accrInt`
    #[inline]
    pub fn accr_int(
        &self,
        parameters: AccrInt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "accrInt", &parameters)
    }

    /// `POST …/accrIntM`
    #[inline]
    pub fn accr_int_m(
        &self,
        parameters: AccrIntM,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "accrIntM", &parameters)
    }

    /// `POST …/acos`
    #[inline]
    pub fn acos(&self, parameters: Acos) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "acos", &parameters)
    }

    /// `POST …/acosh`
    #[inline]
    pub fn acosh(
        &self,
        parameters: Acosh,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "acosh", &parameters)
    }

    /// `POST …/acot`
    #[inline]
    pub fn acot(&self, parameters: Acot) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "acot", &parameters)
    }

    /// `POST …/acoth`
    #[inline]
    pub fn acoth(
        &self,
        parameters: Acoth,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "acoth", &parameters)
    }

    /// `POST …/amorDegrc`
    #[inline]
    pub fn amor_degrc(
        &self,
        parameters: AmorDegrc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "amorDegrc", &parameters)
    }

    /// `POST …/amorLinc`
    #[inline]
    pub fn amor_linc(
        &self,
        parameters: AmorLinc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "amorLinc", &parameters)
    }

    /// `POST …/and`
    #[inline]
    pub fn and(&self, parameters: And) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "and", &parameters)
    }

    /// `POST …/arabic`
    #[inline]
    pub fn arabic(
        &self,
        parameters: Arabic,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "arabic", &parameters)
    }

    /// `POST …/areas`
    #[inline]
    pub fn areas(
        &self,
        parameters: Areas,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "areas", &parameters)
    }

    /// `POST …/asc`
    #[inline]
    pub fn asc(&self, parameters: Asc) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "asc", &parameters)
    }

    /// `POST …/asin`
    #[inline]
    pub fn asin(&self, parameters: Asin) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "asin", &parameters)
    }

    /// `POST …/asinh`
    #[inline]
    pub fn asinh(
        &self,
        parameters: Asinh,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "asinh", &parameters)
    }

    /// `POST …/atan`
    #[inline]
    pub fn atan(&self, parameters: Atan) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "atan", &parameters)
    }

    /// `POST …/atan2`
    #[inline]
    pub fn atan2(
        &self,
        parameters: Atan2,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "atan2", &parameters)
    }

    /// `POST …/atanh`
    #[inline]
    pub fn atanh(
        &self,
        parameters: Atanh,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "atanh", &parameters)
    }

    /// `POST …/aveDev`
    #[inline]
    pub fn ave_dev(
        &self,
        parameters: AveDev,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "aveDev", &parameters)
    }

    /// `POST …/average`
    #[inline]
    pub fn average(
        &self,
        parameters: Average,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "average", &parameters)
    }

    /// `POST …/averageA`
    #[inline]
    pub fn average_a(
        &self,
        parameters: AverageA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "averageA", &parameters)
    }

    /// `POST …/averageIf`
    #[inline]
    pub fn average_if(
        &self,
        parameters: AverageIf,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "averageIf", &parameters)
    }

    /// `POST …/averageIfs`
    #[inline]
    pub fn average_ifs(
        &self,
        parameters: AverageIfs,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "averageIfs", &parameters)
    }

    /// `POST …/bahtText`
    #[inline]
    pub fn baht_text(
        &self,
        parameters: BahtText,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "bahtText", &parameters)
    }

    /// `POST …/base`
    #[inline]
    pub fn base(&self, parameters: Base) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "base", &parameters)
    }

    /// `POST …/besselI`
    #[inline]
    pub fn bessel_i(
        &self,
        parameters: BesselI,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "besselI", &parameters)
    }

    /// `POST …/besselJ`
    #[inline]
    pub fn bessel_j(
        &self,
        parameters: BesselJ,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "besselJ", &parameters)
    }

    /// `POST …/besselK`
    #[inline]
    pub fn bessel_k(
        &self,
        parameters: BesselK,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "besselK", &parameters)
    }

    /// `POST …/besselY`
    #[inline]
    pub fn bessel_y(
        &self,
        parameters: BesselY,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "besselY", &parameters)
    }

    /// `POST …/beta_Dist`
    #[inline]
    pub fn beta_dist(
        &self,
        parameters: BetaDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "beta_Dist", &parameters)
    }

    /// `POST …/beta_Inv`
    #[inline]
    pub fn beta_inv(
        &self,
        parameters: BetaInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "beta_Inv", &parameters)
    }

    /// `POST …/bin2Dec`
    #[inline]
    pub fn bin2_dec(
        &self,
        parameters: Bin2Dec,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "bin2Dec", &parameters)
    }

    /// `POST …/bin2Hex`
    #[inline]
    pub fn bin2_hex(
        &self,
        parameters: Bin2Hex,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "bin2Hex", &parameters)
    }

    /// `POST …/bin2Oct`
    #[inline]
    pub fn bin2_oct(
        &self,
        parameters: Bin2Oct,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "bin2Oct", &parameters)
    }

    /// `POST …/binom_Dist`
    #[inline]
    pub fn binom_dist(
        &self,
        parameters: BinomDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "binom_Dist", &parameters)
    }

    /// `POST …/binom_Dist_Range`
    #[inline]
    pub fn binom_dist_range(
        &self,
        parameters: BinomDistRange,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "binom_Dist_Range", &parameters)
    }

    /// `POST …/binom_Inv`
    #[inline]
    pub fn binom_inv(
        &self,
        parameters: BinomInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "binom_Inv", &parameters)
    }

    /// `POST …/bitand`
    #[inline]
    pub fn bitand(
        &self,
        parameters: Bitand,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "bitand", &parameters)
    }

    /// `POST …/bitlshift`
    #[inline]
    pub fn bitlshift(
        &self,
        parameters: Bitlshift,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "bitlshift", &parameters)
    }

    /// `POST …/bitor`
    #[inline]
    pub fn bitor(
        &self,
        parameters: Bitor,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "bitor", &parameters)
    }

    /// `POST …/bitrshift`
    #[inline]
    pub fn bitrshift(
        &self,
        parameters: Bitrshift,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "bitrshift", &parameters)
    }

    /// `POST …/bitxor`
    #[inline]
    pub fn bitxor(
        &self,
        parameters: Bitxor,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "bitxor", &parameters)
    }

    /// `POST …/ceiling_Math`
    #[inline]
    pub fn ceiling_math(
        &self,
        parameters: CeilingMath,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "ceiling_Math", &parameters)
    }

    /// `POST …/ceiling_Precise`
    #[inline]
    pub fn ceiling_precise(
        &self,
        parameters: CeilingPrecise,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "ceiling_Precise", &parameters)
    }

    /// `POST …/char`
    #[inline]
    pub fn char(&self, parameters: Char) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "char", &parameters)
    }

    /// `POST …/chiSq_Dist`
    #[inline]
    pub fn chi_sq_dist(
        &self,
        parameters: ChiSqDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "chiSq_Dist", &parameters)
    }

    /// `POST …/chiSq_Dist_RT`
    #[inline]
    pub fn chi_sq_dist_rt(
        &self,
        parameters: ChiSqDistRt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "chiSq_Dist_RT", &parameters)
    }

    /// `POST …/chiSq_Inv`
    #[inline]
    pub fn chi_sq_inv(
        &self,
        parameters: ChiSqInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "chiSq_Inv", &parameters)
    }

    /// `POST …/chiSq_Inv_RT`
    #[inline]
    pub fn chi_sq_inv_rt(
        &self,
        parameters: ChiSqInvRt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "chiSq_Inv_RT", &parameters)
    }

    /// `POST …/choose`
    #[inline]
    pub fn choose(
        &self,
        parameters: Choose,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "choose", &parameters)
    }

    /// `POST …/clean`
    #[inline]
    pub fn clean(
        &self,
        parameters: Clean,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "clean", &parameters)
    }

    /// `POST …/code`
    #[inline]
    pub fn code(&self, parameters: Code) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "code", &parameters)
    }

    /// `POST …/columns`
    #[inline]
    pub fn columns(
        &self,
        parameters: Columns,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "columns", &parameters)
    }

    /// `POST …/combin`
    #[inline]
    pub fn combin(
        &self,
        parameters: Combin,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "combin", &parameters)
    }

    /// `POST …/combina`
    #[inline]
    pub fn combina(
        &self,
        parameters: Combina,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "combina", &parameters)
    }

    /// `POST …/complex`
    #[inline]
    pub fn complex(
        &self,
        parameters: Complex,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "complex", &parameters)
    }

    /// `POST …/concatenate`
    #[inline]
    pub fn concatenate(
        &self,
        parameters: Concatenate,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "concatenate", &parameters)
    }

    /// `POST …/confidence_Norm`
    #[inline]
    pub fn confidence_norm(
        &self,
        parameters: ConfidenceNorm,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "confidence_Norm", &parameters)
    }

    /// `POST …/confidence_T`
    #[inline]
    pub fn confidence_t(
        &self,
        parameters: ConfidenceT,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "confidence_T", &parameters)
    }

    /// `POST …/convert`
    #[inline]
    pub fn convert(
        &self,
        parameters: Convert,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "convert", &parameters)
    }

    /// `POST …/cos`
    #[inline]
    pub fn cos(&self, parameters: Cos) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "cos", &parameters)
    }

    /// `POST …/cosh`
    #[inline]
    pub fn cosh(&self, parameters: Cosh) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "cosh", &parameters)
    }

    /// `POST …/cot`
    #[inline]
    pub fn cot(&self, parameters: Cot) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "cot", &parameters)
    }

    /// `POST …/coth`
    #[inline]
    pub fn coth(&self, parameters: Coth) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "coth", &parameters)
    }

    /// `POST …/count`
    #[inline]
    pub fn count_(
        &self,
        parameters: Count,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "count", &parameters)
    }

    /// `POST …/countA`
    #[inline]
    pub fn count_a(
        &self,
        parameters: CountA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "countA", &parameters)
    }

    /// `POST …/countBlank`
    #[inline]
    pub fn count_blank(
        &self,
        parameters: CountBlank,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "countBlank", &parameters)
    }

    /// `POST …/countIf`
    #[inline]
    pub fn count_if(
        &self,
        parameters: CountIf,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "countIf", &parameters)
    }

    /// `POST …/countIfs`
    #[inline]
    pub fn count_ifs(
        &self,
        parameters: CountIfs,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "countIfs", &parameters)
    }

    /// `POST …/coupDayBs`
    #[inline]
    pub fn coup_day_bs(
        &self,
        parameters: CoupDayBs,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "coupDayBs", &parameters)
    }

    /// `POST …/coupDays`
    #[inline]
    pub fn coup_days(
        &self,
        parameters: CoupDays,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "coupDays", &parameters)
    }

    /// `POST …/coupDaysNc`
    #[inline]
    pub fn coup_days_nc(
        &self,
        parameters: CoupDaysNc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "coupDaysNc", &parameters)
    }

    /// `POST …/coupNcd`
    #[inline]
    pub fn coup_ncd(
        &self,
        parameters: CoupNcd,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "coupNcd", &parameters)
    }

    /// `POST …/coupNum`
    #[inline]
    pub fn coup_num(
        &self,
        parameters: CoupNum,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "coupNum", &parameters)
    }

    /// `POST …/coupPcd`
    #[inline]
    pub fn coup_pcd(
        &self,
        parameters: CoupPcd,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "coupPcd", &parameters)
    }

    /// `POST …/csc`
    #[inline]
    pub fn csc(&self, parameters: Csc) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "csc", &parameters)
    }

    /// `POST …/csch`
    #[inline]
    pub fn csch(&self, parameters: Csch) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "csch", &parameters)
    }

    /// `POST …/cumIPmt`
    #[inline]
    pub fn cum_i_pmt(
        &self,
        parameters: CumIPmt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "cumIPmt", &parameters)
    }

    /// `POST …/cumPrinc`
    #[inline]
    pub fn cum_princ(
        &self,
        parameters: CumPrinc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "cumPrinc", &parameters)
    }

    /// `POST …/date`
    #[inline]
    pub fn date(&self, parameters: Date) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "date", &parameters)
    }

    /// `POST …/datevalue`
    #[inline]
    pub fn datevalue(
        &self,
        parameters: Datevalue,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "datevalue", &parameters)
    }

    /// `POST …/daverage`
    #[inline]
    pub fn daverage(
        &self,
        parameters: Daverage,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "daverage", &parameters)
    }

    /// `POST …/day`
    #[inline]
    pub fn day(&self, parameters: Day) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "day", &parameters)
    }

    /// `POST …/days`
    #[inline]
    pub fn days(&self, parameters: Days) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "days", &parameters)
    }

    /// `POST …/days360`
    #[inline]
    pub fn days360(
        &self,
        parameters: Days360,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "days360", &parameters)
    }

    /// `POST …/db`
    #[inline]
    pub fn db(&self, parameters: Db) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "db", &parameters)
    }

    /// `POST …/dbcs`
    #[inline]
    pub fn dbcs(&self, parameters: Dbcs) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dbcs", &parameters)
    }

    /// `POST …/dcount`
    #[inline]
    pub fn dcount(
        &self,
        parameters: Dcount,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dcount", &parameters)
    }

    /// `POST …/dcountA`
    #[inline]
    pub fn dcount_a(
        &self,
        parameters: DcountA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dcountA", &parameters)
    }

    /// `POST …/ddb`
    #[inline]
    pub fn ddb(&self, parameters: Ddb) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "ddb", &parameters)
    }

    /// `POST …/dec2Bin`
    #[inline]
    pub fn dec2_bin(
        &self,
        parameters: Dec2Bin,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dec2Bin", &parameters)
    }

    /// `POST …/dec2Hex`
    #[inline]
    pub fn dec2_hex(
        &self,
        parameters: Dec2Hex,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dec2Hex", &parameters)
    }

    /// `POST …/dec2Oct`
    #[inline]
    pub fn dec2_oct(
        &self,
        parameters: Dec2Oct,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dec2Oct", &parameters)
    }

    /// `POST …/decimal`
    #[inline]
    pub fn decimal(
        &self,
        parameters: Decimal,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "decimal", &parameters)
    }

    /// `POST …/degrees`
    #[inline]
    pub fn degrees(
        &self,
        parameters: Degrees,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "degrees", &parameters)
    }

    /// `POST …/delta`
    #[inline]
    pub fn delta(
        &self,
        parameters: Delta,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "delta", &parameters)
    }

    /// `POST …/devSq`
    #[inline]
    pub fn dev_sq(
        &self,
        parameters: DevSq,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "devSq", &parameters)
    }

    /// `POST …/dget`
    #[inline]
    pub fn dget(&self, parameters: Dget) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dget", &parameters)
    }

    /// `POST …/disc`
    #[inline]
    pub fn disc(&self, parameters: Disc) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "disc", &parameters)
    }

    /// `POST …/dmax`
    #[inline]
    pub fn dmax(&self, parameters: Dmax) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dmax", &parameters)
    }

    /// `POST …/dmin`
    #[inline]
    pub fn dmin(&self, parameters: Dmin) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dmin", &parameters)
    }

    /// `POST …/dollar`
    #[inline]
    pub fn dollar(
        &self,
        parameters: Dollar,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dollar", &parameters)
    }

    /// `POST …/dollarDe`
    #[inline]
    pub fn dollar_de(
        &self,
        parameters: DollarDe,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dollarDe", &parameters)
    }

    /// `POST …/dollarFr`
    #[inline]
    pub fn dollar_fr(
        &self,
        parameters: DollarFr,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dollarFr", &parameters)
    }

    /// `POST …/dproduct`
    #[inline]
    pub fn dproduct(
        &self,
        parameters: Dproduct,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dproduct", &parameters)
    }

    /// `POST …/dstDev`
    #[inline]
    pub fn dst_dev(
        &self,
        parameters: DstDev,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dstDev", &parameters)
    }

    /// `POST …/dstDevP`
    #[inline]
    pub fn dst_dev_p(
        &self,
        parameters: DstDevP,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dstDevP", &parameters)
    }

    /// `POST …/dsum`
    #[inline]
    pub fn dsum(&self, parameters: Dsum) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dsum", &parameters)
    }

    /// `POST …/duration`
    #[inline]
    pub fn duration(
        &self,
        parameters: Duration,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "duration", &parameters)
    }

    /// `POST …/dvar`
    #[inline]
    pub fn dvar(&self, parameters: Dvar) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dvar", &parameters)
    }

    /// `POST …/dvarP`
    #[inline]
    pub fn dvar_p(
        &self,
        parameters: DvarP,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "dvarP", &parameters)
    }

    /// `POST …/ecma_Ceiling`
    #[inline]
    pub fn ecma_ceiling(
        &self,
        parameters: EcmaCeiling,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "ecma_Ceiling", &parameters)
    }

    /// `POST …/edate`
    #[inline]
    pub fn edate(
        &self,
        parameters: Edate,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "edate", &parameters)
    }

    /// `POST …/effect`
    #[inline]
    pub fn effect(
        &self,
        parameters: Effect,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "effect", &parameters)
    }

    /// `POST …/eoMonth`
    #[inline]
    pub fn eo_month(
        &self,
        parameters: EoMonth,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "eoMonth", &parameters)
    }

    /// `POST …/erf`
    #[inline]
    pub fn erf(&self, parameters: Erf) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "erf", &parameters)
    }

    /// `POST …/erfC`
    #[inline]
    pub fn erf_c(
        &self,
        parameters: ErfC,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "erfC", &parameters)
    }

    /// `POST …/erfC_Precise`
    #[inline]
    pub fn erf_c_precise(
        &self,
        parameters: ErfCPrecise,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "erfC_Precise", &parameters)
    }

    /// `POST …/erf_Precise`
    #[inline]
    pub fn erf_precise(
        &self,
        parameters: ErfPrecise,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "erf_Precise", &parameters)
    }

    /// `POST …/error_Type`
    #[inline]
    pub fn error_type(
        &self,
        parameters: ErrorType,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "error_Type", &parameters)
    }

    /// `POST …/even`
    #[inline]
    pub fn even(&self, parameters: Even) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "even", &parameters)
    }

    /// `POST …/exact`
    #[inline]
    pub fn exact(
        &self,
        parameters: Exact,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "exact", &parameters)
    }

    /// `POST …/exp`
    #[inline]
    pub fn exp(&self, parameters: Exp) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "exp", &parameters)
    }

    /// `POST …/expon_Dist`
    #[inline]
    pub fn expon_dist(
        &self,
        parameters: ExponDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "expon_Dist", &parameters)
    }

    /// `POST …/f_Dist`
    #[inline]
    pub fn f_dist(
        &self,
        parameters: FDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "f_Dist", &parameters)
    }

    /// `POST …/f_Dist_RT`
    #[inline]
    pub fn f_dist_rt(
        &self,
        parameters: FDistRt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "f_Dist_RT", &parameters)
    }

    /// `POST …/f_Inv`
    #[inline]
    pub fn f_inv(
        &self,
        parameters: FInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "f_Inv", &parameters)
    }

    /// `POST …/f_Inv_RT`
    #[inline]
    pub fn f_inv_rt(
        &self,
        parameters: FInvRt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "f_Inv_RT", &parameters)
    }

    /// `POST …/fact`
    #[inline]
    pub fn fact(&self, parameters: Fact) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "fact", &parameters)
    }

    /// `POST …/factDouble`
    #[inline]
    pub fn fact_double(
        &self,
        parameters: FactDouble,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "factDouble", &parameters)
    }

    /// `POST …/false`
    #[inline]
    pub fn false_(&self) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action(self, "false")
    }

    /// `POST …/find`
    #[inline]
    pub fn find(&self, parameters: Find) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "find", &parameters)
    }

    /// `POST …/findB`
    #[inline]
    pub fn find_b(
        &self,
        parameters: FindB,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "findB", &parameters)
    }

    /// `POST …/fisher`
    #[inline]
    pub fn fisher(
        &self,
        parameters: Fisher,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "fisher", &parameters)
    }

    /// `POST …/fisherInv`
    #[inline]
    pub fn fisher_inv(
        &self,
        parameters: FisherInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "fisherInv", &parameters)
    }

    /// `POST …/fixed`
    #[inline]
    pub fn fixed(
        &self,
        parameters: Fixed,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "fixed", &parameters)
    }

    /// `POST …/floor_Math`
    #[inline]
    pub fn floor_math(
        &self,
        parameters: FloorMath,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "floor_Math", &parameters)
    }

    /// `POST …/floor_Precise`
    #[inline]
    pub fn floor_precise(
        &self,
        parameters: FloorPrecise,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "floor_Precise", &parameters)
    }

    /// `POST …/fv`
    #[inline]
    pub fn fv(&self, parameters: Fv) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "fv", &parameters)
    }

    /// `POST …/fvschedule`
    #[inline]
    pub fn fvschedule(
        &self,
        parameters: Fvschedule,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "fvschedule", &parameters)
    }

    /// `POST …/gamma`
    #[inline]
    pub fn gamma(
        &self,
        parameters: Gamma,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "gamma", &parameters)
    }

    /// `POST …/gammaLn`
    #[inline]
    pub fn gamma_ln(
        &self,
        parameters: GammaLn,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "gammaLn", &parameters)
    }

    /// `POST …/gammaLn_Precise`
    #[inline]
    pub fn gamma_ln_precise(
        &self,
        parameters: GammaLnPrecise,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "gammaLn_Precise", &parameters)
    }

    /// `POST …/gamma_Dist`
    #[inline]
    pub fn gamma_dist(
        &self,
        parameters: GammaDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "gamma_Dist", &parameters)
    }

    /// `POST …/gamma_Inv`
    #[inline]
    pub fn gamma_inv(
        &self,
        parameters: GammaInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "gamma_Inv", &parameters)
    }

    /// `POST …/gauss`
    #[inline]
    pub fn gauss(
        &self,
        parameters: Gauss,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "gauss", &parameters)
    }

    /// `POST …/gcd`
    #[inline]
    pub fn gcd(&self, parameters: Gcd) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "gcd", &parameters)
    }

    /// `POST …/geStep`
    #[inline]
    pub fn ge_step(
        &self,
        parameters: GeStep,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "geStep", &parameters)
    }

    /// `POST …/geoMean`
    #[inline]
    pub fn geo_mean(
        &self,
        parameters: GeoMean,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "geoMean", &parameters)
    }

    /// `POST …/harMean`
    #[inline]
    pub fn har_mean(
        &self,
        parameters: HarMean,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "harMean", &parameters)
    }

    /// `POST …/hex2Bin`
    #[inline]
    pub fn hex2_bin(
        &self,
        parameters: Hex2Bin,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "hex2Bin", &parameters)
    }

    /// `POST …/hex2Dec`
    #[inline]
    pub fn hex2_dec(
        &self,
        parameters: Hex2Dec,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "hex2Dec", &parameters)
    }

    /// `POST …/hex2Oct`
    #[inline]
    pub fn hex2_oct(
        &self,
        parameters: Hex2Oct,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "hex2Oct", &parameters)
    }

    /// `POST …/hlookup`
    #[inline]
    pub fn hlookup(
        &self,
        parameters: Hlookup,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "hlookup", &parameters)
    }

    /// `POST …/hour`
    #[inline]
    pub fn hour(&self, parameters: Hour) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "hour", &parameters)
    }

    /// `POST …/hypGeom_Dist`
    #[inline]
    pub fn hyp_geom_dist(
        &self,
        parameters: HypGeomDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "hypGeom_Dist", &parameters)
    }

    /// `POST …/hyperlink`
    #[inline]
    pub fn hyperlink(
        &self,
        parameters: Hyperlink,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "hyperlink", &parameters)
    }

    /// `POST …/if`
    #[inline]
    pub fn if_(&self, parameters: If) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "if", &parameters)
    }

    /// `POST …/imAbs`
    #[inline]
    pub fn im_abs(
        &self,
        parameters: ImAbs,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imAbs", &parameters)
    }

    /// `POST …/imArgument`
    #[inline]
    pub fn im_argument(
        &self,
        parameters: ImArgument,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imArgument", &parameters)
    }

    /// `POST …/imConjugate`
    #[inline]
    pub fn im_conjugate(
        &self,
        parameters: ImConjugate,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imConjugate", &parameters)
    }

    /// `POST …/imCos`
    #[inline]
    pub fn im_cos(
        &self,
        parameters: ImCos,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imCos", &parameters)
    }

    /// `POST …/imCosh`
    #[inline]
    pub fn im_cosh(
        &self,
        parameters: ImCosh,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imCosh", &parameters)
    }

    /// `POST …/imCot`
    #[inline]
    pub fn im_cot(
        &self,
        parameters: ImCot,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imCot", &parameters)
    }

    /// `POST …/imCsc`
    #[inline]
    pub fn im_csc(
        &self,
        parameters: ImCsc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imCsc", &parameters)
    }

    /// `POST …/imCsch`
    #[inline]
    pub fn im_csch(
        &self,
        parameters: ImCsch,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imCsch", &parameters)
    }

    /// `POST …/imDiv`
    #[inline]
    pub fn im_div(
        &self,
        parameters: ImDiv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imDiv", &parameters)
    }

    /// `POST …/imExp`
    #[inline]
    pub fn im_exp(
        &self,
        parameters: ImExp,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imExp", &parameters)
    }

    /// `POST …/imLn`
    #[inline]
    pub fn im_ln(
        &self,
        parameters: ImLn,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imLn", &parameters)
    }

    /// `POST …/imLog10`
    #[inline]
    pub fn im_log10(
        &self,
        parameters: ImLog10,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imLog10", &parameters)
    }

    /// `POST …/imLog2`
    #[inline]
    pub fn im_log2(
        &self,
        parameters: ImLog2,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imLog2", &parameters)
    }

    /// `POST …/imPower`
    #[inline]
    pub fn im_power(
        &self,
        parameters: ImPower,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imPower", &parameters)
    }

    /// `POST …/imProduct`
    #[inline]
    pub fn im_product(
        &self,
        parameters: ImProduct,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imProduct", &parameters)
    }

    /// `POST …/imReal`
    #[inline]
    pub fn im_real(
        &self,
        parameters: ImReal,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imReal", &parameters)
    }

    /// `POST …/imSec`
    #[inline]
    pub fn im_sec(
        &self,
        parameters: ImSec,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imSec", &parameters)
    }

    /// `POST …/imSech`
    #[inline]
    pub fn im_sech(
        &self,
        parameters: ImSech,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imSech", &parameters)
    }

    /// `POST …/imSin`
    #[inline]
    pub fn im_sin(
        &self,
        parameters: ImSin,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imSin", &parameters)
    }

    /// `POST …/imSinh`
    #[inline]
    pub fn im_sinh(
        &self,
        parameters: ImSinh,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imSinh", &parameters)
    }

    /// `POST …/imSqrt`
    #[inline]
    pub fn im_sqrt(
        &self,
        parameters: ImSqrt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imSqrt", &parameters)
    }

    /// `POST …/imSub`
    #[inline]
    pub fn im_sub(
        &self,
        parameters: ImSub,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imSub", &parameters)
    }

    /// `POST …/imSum`
    #[inline]
    pub fn im_sum(
        &self,
        parameters: ImSum,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imSum", &parameters)
    }

    /// `POST …/imTan`
    #[inline]
    pub fn im_tan(
        &self,
        parameters: ImTan,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imTan", &parameters)
    }

    /// `POST …/imaginary`
    #[inline]
    pub fn imaginary(
        &self,
        parameters: Imaginary,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "imaginary", &parameters)
    }

    /// `POST …/int`
    #[inline]
    pub fn int(&self, parameters: Int) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "int", &parameters)
    }

    /// `POST …/intRate`
    #[inline]
    pub fn int_rate(
        &self,
        parameters: IntRate,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "intRate", &parameters)
    }

    /// `POST …/ipmt`
    #[inline]
    pub fn ipmt(&self, parameters: Ipmt) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "ipmt", &parameters)
    }

    /// `POST …/irr`
    #[inline]
    pub fn irr(&self, parameters: Irr) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "irr", &parameters)
    }

    /// `POST …/isErr`
    #[inline]
    pub fn is_err(
        &self,
        parameters: IsErr,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "isErr", &parameters)
    }

    /// `POST …/isError`
    #[inline]
    pub fn is_error(
        &self,
        parameters: IsError,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "isError", &parameters)
    }

    /// `POST …/isEven`
    #[inline]
    pub fn is_even(
        &self,
        parameters: IsEven,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "isEven", &parameters)
    }

    /// `POST …/isFormula`
    #[inline]
    pub fn is_formula(
        &self,
        parameters: IsFormula,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "isFormula", &parameters)
    }

    /// `POST …/isLogical`
    #[inline]
    pub fn is_logical(
        &self,
        parameters: IsLogical,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "isLogical", &parameters)
    }

    /// `POST …/isNA`
    #[inline]
    pub fn is_na(
        &self,
        parameters: IsNa,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "isNA", &parameters)
    }

    /// `POST …/isNonText`
    #[inline]
    pub fn is_non_text(
        &self,
        parameters: IsNonText,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "isNonText", &parameters)
    }

    /// `POST …/isNumber`
    #[inline]
    pub fn is_number(
        &self,
        parameters: IsNumber,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "isNumber", &parameters)
    }

    /// `POST …/isOdd`
    #[inline]
    pub fn is_odd(
        &self,
        parameters: IsOdd,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "isOdd", &parameters)
    }

    /// `POST …/isText`
    #[inline]
    pub fn is_text(
        &self,
        parameters: IsText,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "isText", &parameters)
    }

    /// `POST …/isoWeekNum`
    #[inline]
    pub fn iso_week_num(
        &self,
        parameters: IsoWeekNum,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "isoWeekNum", &parameters)
    }

    /// `POST …/iso_Ceiling`
    #[inline]
    pub fn iso_ceiling(
        &self,
        parameters: IsoCeiling,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "iso_Ceiling", &parameters)
    }

    /// `POST …/ispmt`
    #[inline]
    pub fn ispmt(
        &self,
        parameters: Ispmt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "ispmt", &parameters)
    }

    /// `POST …/isref`
    #[inline]
    pub fn isref(
        &self,
        parameters: Isref,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "isref", &parameters)
    }

    /// `POST …/kurt`
    #[inline]
    pub fn kurt(&self, parameters: Kurt) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "kurt", &parameters)
    }

    /// `POST …/large`
    #[inline]
    pub fn large(
        &self,
        parameters: Large,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "large", &parameters)
    }

    /// `POST …/lcm`
    #[inline]
    pub fn lcm(&self, parameters: Lcm) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "lcm", &parameters)
    }

    /// `POST …/left`
    #[inline]
    pub fn left(&self, parameters: Left) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "left", &parameters)
    }

    /// `POST …/leftb`
    #[inline]
    pub fn leftb(
        &self,
        parameters: Leftb,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "leftb", &parameters)
    }

    /// `POST …/len`
    #[inline]
    pub fn len(&self, parameters: Len) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "len", &parameters)
    }

    /// `POST …/lenb`
    #[inline]
    pub fn lenb(&self, parameters: Lenb) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "lenb", &parameters)
    }

    /// `POST …/ln`
    #[inline]
    pub fn ln(&self, parameters: Ln) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "ln", &parameters)
    }

    /// `POST …/log`
    #[inline]
    pub fn log(&self, parameters: Log) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "log", &parameters)
    }

    /// `POST …/log10`
    #[inline]
    pub fn log10(
        &self,
        parameters: Log10,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "log10", &parameters)
    }

    /// `POST …/logNorm_Dist`
    #[inline]
    pub fn log_norm_dist(
        &self,
        parameters: LogNormDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "logNorm_Dist", &parameters)
    }

    /// `POST …/logNorm_Inv`
    #[inline]
    pub fn log_norm_inv(
        &self,
        parameters: LogNormInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "logNorm_Inv", &parameters)
    }

    /// `POST …/lookup`
    #[inline]
    pub fn lookup(
        &self,
        parameters: Lookup,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "lookup", &parameters)
    }

    /// `POST …/lower`
    #[inline]
    pub fn lower(
        &self,
        parameters: Lower,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "lower", &parameters)
    }

    /// `POST …/match`
    #[inline]
    pub fn match_(
        &self,
        parameters: Match,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "match", &parameters)
    }

    /// `POST …/max`
    #[inline]
    pub fn max(&self, parameters: Max) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "max", &parameters)
    }

    /// `POST …/maxA`
    #[inline]
    pub fn max_a(
        &self,
        parameters: MaxA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "maxA", &parameters)
    }

    /// `POST …/mduration`
    #[inline]
    pub fn mduration(
        &self,
        parameters: Mduration,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "mduration", &parameters)
    }

    /// `POST …/median`
    #[inline]
    pub fn median(
        &self,
        parameters: Median,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "median", &parameters)
    }

    /// `POST …/mid`
    #[inline]
    pub fn mid(&self, parameters: Mid) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "mid", &parameters)
    }

    /// `POST …/midb`
    #[inline]
    pub fn midb(&self, parameters: Midb) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "midb", &parameters)
    }

    /// `POST …/min`
    #[inline]
    pub fn min(&self, parameters: Min) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "min", &parameters)
    }

    /// `POST …/minA`
    #[inline]
    pub fn min_a(
        &self,
        parameters: MinA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "minA", &parameters)
    }

    /// `POST …/minute`
    #[inline]
    pub fn minute(
        &self,
        parameters: Minute,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "minute", &parameters)
    }

    /// `POST …/mirr`
    #[inline]
    pub fn mirr(&self, parameters: Mirr) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "mirr", &parameters)
    }

    /// `POST …/mod`
    #[inline]
    pub fn mod_(&self, parameters: Mod) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "mod", &parameters)
    }

    /// `POST …/month`
    #[inline]
    pub fn month(
        &self,
        parameters: Month,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "month", &parameters)
    }

    /// `POST …/mround`
    #[inline]
    pub fn mround(
        &self,
        parameters: Mround,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "mround", &parameters)
    }

    /// `POST …/multiNomial`
    #[inline]
    pub fn multi_nomial(
        &self,
        parameters: MultiNomial,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "multiNomial", &parameters)
    }

    /// `POST …/n`
    #[inline]
    pub fn n(&self, parameters: N) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "n", &parameters)
    }

    /// `POST …/na`
    #[inline]
    pub fn na(&self) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action(self, "na")
    }

    /// `POST …/negBinom_Dist`
    #[inline]
    pub fn neg_binom_dist(
        &self,
        parameters: NegBinomDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "negBinom_Dist", &parameters)
    }

    /// `POST …/networkDays`
    #[inline]
    pub fn network_days(
        &self,
        parameters: NetworkDays,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "networkDays", &parameters)
    }

    /// `POST …/networkDays_Intl`
    #[inline]
    pub fn network_days_intl(
        &self,
        parameters: NetworkDaysIntl,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "networkDays_Intl", &parameters)
    }

    /// `POST …/nominal`
    #[inline]
    pub fn nominal(
        &self,
        parameters: Nominal,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "nominal", &parameters)
    }

    /// `POST …/norm_Dist`
    #[inline]
    pub fn norm_dist(
        &self,
        parameters: NormDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "norm_Dist", &parameters)
    }

    /// `POST …/norm_Inv`
    #[inline]
    pub fn norm_inv(
        &self,
        parameters: NormInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "norm_Inv", &parameters)
    }

    /// `POST …/norm_S_Dist`
    #[inline]
    pub fn norm_s_dist(
        &self,
        parameters: NormSDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "norm_S_Dist", &parameters)
    }

    /// `POST …/norm_S_Inv`
    #[inline]
    pub fn norm_s_inv(
        &self,
        parameters: NormSInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "norm_S_Inv", &parameters)
    }

    /// `POST …/not`
    #[inline]
    pub fn not(&self, parameters: Not) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "not", &parameters)
    }

    /// `POST …/now`
    #[inline]
    pub fn now(&self) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action(self, "now")
    }

    /// `POST …/nper`
    #[inline]
    pub fn nper(&self, parameters: Nper) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "nper", &parameters)
    }

    /// `POST …/npv`
    #[inline]
    pub fn npv(&self, parameters: Npv) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "npv", &parameters)
    }

    /// `POST …/numberValue`
    #[inline]
    pub fn number_value(
        &self,
        parameters: NumberValue,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "numberValue", &parameters)
    }

    /// `POST …/oct2Bin`
    #[inline]
    pub fn oct2_bin(
        &self,
        parameters: Oct2Bin,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "oct2Bin", &parameters)
    }

    /// `POST …/oct2Dec`
    #[inline]
    pub fn oct2_dec(
        &self,
        parameters: Oct2Dec,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "oct2Dec", &parameters)
    }

    /// `POST …/oct2Hex`
    #[inline]
    pub fn oct2_hex(
        &self,
        parameters: Oct2Hex,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "oct2Hex", &parameters)
    }

    /// `POST …/odd`
    #[inline]
    pub fn odd(&self, parameters: Odd) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "odd", &parameters)
    }

    /// `POST …/oddFPrice`
    #[inline]
    pub fn odd_f_price(
        &self,
        parameters: OddFPrice,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "oddFPrice", &parameters)
    }

    /// `POST …/oddFYield`
    #[inline]
    pub fn odd_f_yield(
        &self,
        parameters: OddFYield,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "oddFYield", &parameters)
    }

    /// `POST …/oddLPrice`
    #[inline]
    pub fn odd_l_price(
        &self,
        parameters: OddLPrice,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "oddLPrice", &parameters)
    }

    /// `POST …/oddLYield`
    #[inline]
    pub fn odd_l_yield(
        &self,
        parameters: OddLYield,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "oddLYield", &parameters)
    }

    /// `POST …/or`
    #[inline]
    pub fn or(&self, parameters: Or) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "or", &parameters)
    }

    /// `POST …/pduration`
    #[inline]
    pub fn pduration(
        &self,
        parameters: Pduration,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "pduration", &parameters)
    }

    /// `POST …/percentRank_Exc`
    #[inline]
    pub fn percent_rank_exc(
        &self,
        parameters: PercentRankExc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "percentRank_Exc", &parameters)
    }

    /// `POST …/percentRank_Inc`
    #[inline]
    pub fn percent_rank_inc(
        &self,
        parameters: PercentRankInc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "percentRank_Inc", &parameters)
    }

    /// `POST …/percentile_Exc`
    #[inline]
    pub fn percentile_exc(
        &self,
        parameters: PercentileExc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "percentile_Exc", &parameters)
    }

    /// `POST …/percentile_Inc`
    #[inline]
    pub fn percentile_inc(
        &self,
        parameters: PercentileInc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "percentile_Inc", &parameters)
    }

    /// `POST …/permut`
    #[inline]
    pub fn permut(
        &self,
        parameters: Permut,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "permut", &parameters)
    }

    /// `POST …/permutationa`
    #[inline]
    pub fn permutationa(
        &self,
        parameters: Permutationa,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "permutationa", &parameters)
    }

    /// `POST …/phi`
    #[inline]
    pub fn phi(&self, parameters: Phi) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "phi", &parameters)
    }

    /// `POST …/pi`
    #[inline]
    pub fn pi(&self) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action(self, "pi")
    }

    /// `POST …/pmt`
    #[inline]
    pub fn pmt(&self, parameters: Pmt) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "pmt", &parameters)
    }

    /// `POST …/poisson_Dist`
    #[inline]
    pub fn poisson_dist(
        &self,
        parameters: PoissonDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "poisson_Dist", &parameters)
    }

    /// `POST …/power`
    #[inline]
    pub fn power(
        &self,
        parameters: Power,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "power", &parameters)
    }

    /// `POST …/ppmt`
    #[inline]
    pub fn ppmt(&self, parameters: Ppmt) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "ppmt", &parameters)
    }

    /// `POST …/price`
    #[inline]
    pub fn price(
        &self,
        parameters: Price,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "price", &parameters)
    }

    /// `POST …/priceDisc`
    #[inline]
    pub fn price_disc(
        &self,
        parameters: PriceDisc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "priceDisc", &parameters)
    }

    /// `POST …/priceMat`
    #[inline]
    pub fn price_mat(
        &self,
        parameters: PriceMat,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "priceMat", &parameters)
    }

    /// `POST …/product`
    #[inline]
    pub fn product(
        &self,
        parameters: Product,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "product", &parameters)
    }

    /// `POST …/proper`
    #[inline]
    pub fn proper(
        &self,
        parameters: Proper,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "proper", &parameters)
    }

    /// `POST …/pv`
    #[inline]
    pub fn pv(&self, parameters: Pv) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "pv", &parameters)
    }

    /// `POST …/quartile_Exc`
    #[inline]
    pub fn quartile_exc(
        &self,
        parameters: QuartileExc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "quartile_Exc", &parameters)
    }

    /// `POST …/quartile_Inc`
    #[inline]
    pub fn quartile_inc(
        &self,
        parameters: QuartileInc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "quartile_Inc", &parameters)
    }

    /// `POST …/quotient`
    #[inline]
    pub fn quotient(
        &self,
        parameters: Quotient,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "quotient", &parameters)
    }

    /// `POST …/radians`
    #[inline]
    pub fn radians(
        &self,
        parameters: Radians,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "radians", &parameters)
    }

    /// `POST …/rand`
    #[inline]
    pub fn rand(&self) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action(self, "rand")
    }

    /// `POST …/randBetween`
    #[inline]
    pub fn rand_between(
        &self,
        parameters: RandBetween,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "randBetween", &parameters)
    }

    /// `POST …/rank_Avg`
    #[inline]
    pub fn rank_avg(
        &self,
        parameters: RankAvg,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "rank_Avg", &parameters)
    }

    /// `POST …/rank_Eq`
    #[inline]
    pub fn rank_eq(
        &self,
        parameters: RankEq,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "rank_Eq", &parameters)
    }

    /// `POST …/rate`
    #[inline]
    pub fn rate(&self, parameters: Rate) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "rate", &parameters)
    }

    /// `POST …/received`
    #[inline]
    pub fn received(
        &self,
        parameters: Received,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "received", &parameters)
    }

    /// `POST …/replace`
    #[inline]
    pub fn replace(
        &self,
        parameters: Replace,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "replace", &parameters)
    }

    /// `POST …/replaceB`
    #[inline]
    pub fn replace_b(
        &self,
        parameters: ReplaceB,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "replaceB", &parameters)
    }

    /// `POST …/rept`
    #[inline]
    pub fn rept(&self, parameters: Rept) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "rept", &parameters)
    }

    /// `POST …/right`
    #[inline]
    pub fn right(
        &self,
        parameters: Right,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "right", &parameters)
    }

    /// `POST …/rightb`
    #[inline]
    pub fn rightb(
        &self,
        parameters: Rightb,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "rightb", &parameters)
    }

    /// `POST …/roman`
    #[inline]
    pub fn roman(
        &self,
        parameters: Roman,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "roman", &parameters)
    }

    /// `POST …/round`
    #[inline]
    pub fn round(
        &self,
        parameters: Round,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "round", &parameters)
    }

    /// `POST …/roundDown`
    #[inline]
    pub fn round_down(
        &self,
        parameters: RoundDown,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "roundDown", &parameters)
    }

    /// `POST …/roundUp`
    #[inline]
    pub fn round_up(
        &self,
        parameters: RoundUp,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "roundUp", &parameters)
    }

    /// `POST …/rows`
    #[inline]
    pub fn rows(&self, parameters: Rows) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "rows", &parameters)
    }

    /// `POST …/rri`
    #[inline]
    pub fn rri(&self, parameters: Rri) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "rri", &parameters)
    }

    /// `POST …/sec`
    #[inline]
    pub fn sec(&self, parameters: Sec) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sec", &parameters)
    }

    /// `POST …/sech`
    #[inline]
    pub fn sech(&self, parameters: Sech) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sech", &parameters)
    }

    /// `POST …/second`
    #[inline]
    pub fn second(
        &self,
        parameters: Second,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "second", &parameters)
    }

    /// `POST …/seriesSum`
    #[inline]
    pub fn series_sum(
        &self,
        parameters: SeriesSum,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "seriesSum", &parameters)
    }

    /// `POST …/sheet`
    #[inline]
    pub fn sheet(
        &self,
        parameters: Sheet,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sheet", &parameters)
    }

    /// `POST …/sheets`
    #[inline]
    pub fn sheets(
        &self,
        parameters: Sheets,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sheets", &parameters)
    }

    /// `POST …/sign`
    #[inline]
    pub fn sign(&self, parameters: Sign) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sign", &parameters)
    }

    /// `POST …/sin`
    #[inline]
    pub fn sin(&self, parameters: Sin) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sin", &parameters)
    }

    /// `POST …/sinh`
    #[inline]
    pub fn sinh(&self, parameters: Sinh) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sinh", &parameters)
    }

    /// `POST …/skew`
    #[inline]
    pub fn skew(&self, parameters: Skew) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "skew", &parameters)
    }

    /// `POST …/skew_p`
    #[inline]
    pub fn skew_p(
        &self,
        parameters: SkewP,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "skew_p", &parameters)
    }

    /// `POST …/sln`
    #[inline]
    pub fn sln(&self, parameters: Sln) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sln", &parameters)
    }

    /// `POST …/small`
    #[inline]
    pub fn small(
        &self,
        parameters: Small,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "small", &parameters)
    }

    /// `POST …/sqrt`
    #[inline]
    pub fn sqrt(&self, parameters: Sqrt) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sqrt", &parameters)
    }

    /// `POST …/sqrtPi`
    #[inline]
    pub fn sqrt_pi(
        &self,
        parameters: SqrtPi,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sqrtPi", &parameters)
    }

    /// `POST …/stDevA`
    #[inline]
    pub fn st_dev_a(
        &self,
        parameters: StDevA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "stDevA", &parameters)
    }

    /// `POST …/stDevPA`
    #[inline]
    pub fn st_dev_pa(
        &self,
        parameters: StDevPa,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "stDevPA", &parameters)
    }

    /// `POST …/stDev_P`
    #[inline]
    pub fn st_dev_p(
        &self,
        parameters: StDevP,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "stDev_P", &parameters)
    }

    /// `POST …/stDev_S`
    #[inline]
    pub fn st_dev_s(
        &self,
        parameters: StDevS,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "stDev_S", &parameters)
    }

    /// `POST …/standardize`
    #[inline]
    pub fn standardize(
        &self,
        parameters: Standardize,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "standardize", &parameters)
    }

    /// `POST …/substitute`
    #[inline]
    pub fn substitute(
        &self,
        parameters: Substitute,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "substitute", &parameters)
    }

    /// `POST …/subtotal`
    #[inline]
    pub fn subtotal(
        &self,
        parameters: Subtotal,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "subtotal", &parameters)
    }

    /// `POST …/sum`
    #[inline]
    pub fn sum(&self, parameters: Sum) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sum", &parameters)
    }

    /// `POST …/sumIf`
    #[inline]
    pub fn sum_if(
        &self,
        parameters: SumIf,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sumIf", &parameters)
    }

    /// `POST …/sumIfs`
    #[inline]
    pub fn sum_ifs(
        &self,
        parameters: SumIfs,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sumIfs", &parameters)
    }

    /// `POST …/sumSq`
    #[inline]
    pub fn sum_sq(
        &self,
        parameters: SumSq,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "sumSq", &parameters)
    }

    /// `POST …/syd`
    #[inline]
    pub fn syd(&self, parameters: Syd) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "syd", &parameters)
    }

    /// `POST …/t`
    #[inline]
    pub fn t(&self, parameters: T) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "t", &parameters)
    }

    /// `POST …/t_Dist`
    #[inline]
    pub fn t_dist(
        &self,
        parameters: TDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "t_Dist", &parameters)
    }

    /// `POST …/t_Dist_2T`
    #[inline]
    pub fn t_dist_2t(
        &self,
        parameters: TDist2t,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "t_Dist_2T", &parameters)
    }

    /// `POST …/t_Dist_RT`
    #[inline]
    pub fn t_dist_rt(
        &self,
        parameters: TDistRt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "t_Dist_RT", &parameters)
    }

    /// `POST …/t_Inv`
    #[inline]
    pub fn t_inv(
        &self,
        parameters: TInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "t_Inv", &parameters)
    }

    /// `POST …/t_Inv_2T`
    #[inline]
    pub fn t_inv_2t(
        &self,
        parameters: TInv2t,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "t_Inv_2T", &parameters)
    }

    /// `POST …/tan`
    #[inline]
    pub fn tan(&self, parameters: Tan) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "tan", &parameters)
    }

    /// `POST …/tanh`
    #[inline]
    pub fn tanh(&self, parameters: Tanh) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "tanh", &parameters)
    }

    /// `POST …/tbillEq`
    #[inline]
    pub fn tbill_eq(
        &self,
        parameters: TbillEq,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "tbillEq", &parameters)
    }

    /// `POST …/tbillPrice`
    #[inline]
    pub fn tbill_price(
        &self,
        parameters: TbillPrice,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "tbillPrice", &parameters)
    }

    /// `POST …/tbillYield`
    #[inline]
    pub fn tbill_yield(
        &self,
        parameters: TbillYield,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "tbillYield", &parameters)
    }

    /// `POST …/text`
    #[inline]
    pub fn text(&self, parameters: Text) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "text", &parameters)
    }

    /// `POST …/time`
    #[inline]
    pub fn time(&self, parameters: Time) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "time", &parameters)
    }

    /// `POST …/timevalue`
    #[inline]
    pub fn timevalue(
        &self,
        parameters: Timevalue,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "timevalue", &parameters)
    }

    /// `POST …/today`
    #[inline]
    pub fn today(&self) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action(self, "today")
    }

    /// `POST …/trim`
    #[inline]
    pub fn trim(&self, parameters: Trim) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "trim", &parameters)
    }

    /// `POST …/trimMean`
    #[inline]
    pub fn trim_mean(
        &self,
        parameters: TrimMean,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "trimMean", &parameters)
    }

    /// `POST …/true`
    #[inline]
    pub fn true_(&self) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action(self, "true")
    }

    /// `POST …/trunc`
    #[inline]
    pub fn trunc(
        &self,
        parameters: Trunc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "trunc", &parameters)
    }

    /// `POST …/type`
    #[inline]
    pub fn type_(
        &self,
        parameters: Type,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "type", &parameters)
    }

    /// `POST …/unichar`
    #[inline]
    pub fn unichar(
        &self,
        parameters: Unichar,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "unichar", &parameters)
    }

    /// `POST …/unicode`
    #[inline]
    pub fn unicode(
        &self,
        parameters: Unicode,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "unicode", &parameters)
    }

    /// `POST …/upper`
    #[inline]
    pub fn upper(
        &self,
        parameters: Upper,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "upper", &parameters)
    }

    /// `POST …/usdollar`
    #[inline]
    pub fn usdollar(
        &self,
        parameters: Usdollar,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "usdollar", &parameters)
    }

    /// `POST …/value`
    #[inline]
    pub fn value(
        &self,
        parameters: Value,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "value", &parameters)
    }

    /// `POST …/varA`
    #[inline]
    pub fn var_a(
        &self,
        parameters: VarA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "varA", &parameters)
    }

    /// `POST …/varPA`
    #[inline]
    pub fn var_pa(
        &self,
        parameters: VarPa,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "varPA", &parameters)
    }

    /// `POST …/var_P`
    #[inline]
    pub fn var_p(
        &self,
        parameters: VarP,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "var_P", &parameters)
    }

    /// `POST …/var_S`
    #[inline]
    pub fn var_s(
        &self,
        parameters: VarS,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "var_S", &parameters)
    }

    /// `POST …/vdb`
    #[inline]
    pub fn vdb(&self, parameters: Vdb) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "vdb", &parameters)
    }

    /// `POST …/vlookup`
    #[inline]
    pub fn vlookup(
        &self,
        parameters: Vlookup,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "vlookup", &parameters)
    }

    /// `POST …/weekNum`
    #[inline]
    pub fn week_num(
        &self,
        parameters: WeekNum,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "weekNum", &parameters)
    }

    /// `POST …/weekday`
    #[inline]
    pub fn weekday(
        &self,
        parameters: Weekday,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "weekday", &parameters)
    }

    /// `POST …/weibull_Dist`
    #[inline]
    pub fn weibull_dist(
        &self,
        parameters: WeibullDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "weibull_Dist", &parameters)
    }

    /// `POST …/workDay`
    #[inline]
    pub fn work_day(
        &self,
        parameters: WorkDay,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "workDay", &parameters)
    }

    /// `POST …/workDay_Intl`
    #[inline]
    pub fn work_day_intl(
        &self,
        parameters: WorkDayIntl,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "workDay_Intl", &parameters)
    }

    /// `POST …/xirr`
    #[inline]
    pub fn xirr(&self, parameters: Xirr) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "xirr", &parameters)
    }

    /// `POST …/xnpv`
    #[inline]
    pub fn xnpv(&self, parameters: Xnpv) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "xnpv", &parameters)
    }

    /// `POST …/xor`
    #[inline]
    pub fn xor(&self, parameters: Xor) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "xor", &parameters)
    }

    /// `POST …/year`
    #[inline]
    pub fn year(&self, parameters: Year) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "year", &parameters)
    }

    /// `POST …/yearFrac`
    #[inline]
    pub fn year_frac(
        &self,
        parameters: YearFrac,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "yearFrac", &parameters)
    }

    /// `POST …/yield`
    #[inline]
    pub fn yield_(
        &self,
        parameters: Yield,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "yield", &parameters)
    }

    /// `POST …/yieldDisc`
    #[inline]
    pub fn yield_disc(
        &self,
        parameters: YieldDisc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "yieldDisc", &parameters)
    }

    /// `POST …/yieldMat`
    #[inline]
    pub fn yield_mat(
        &self,
        parameters: YieldMat,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "yieldMat", &parameters)
    }

    /// `POST …/z_Test`
    #[inline]
    pub fn z_test(
        &self,
        parameters: ZTest,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        mg::Path::action_with(self, "z_Test", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.abs`.
    Abs "microsoft.graph.abs" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.accrInt`.
    AccrInt "microsoft.graph.accrInt" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `calcMethod`: Json
    calc_method "calcMethod": mg::Json,
    /// `firstInterest`: Json
    first_interest "firstInterest": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `issue`: Json
    issue "issue": mg::Json,
    /// `par`: Json
    par "par": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.accrIntM`.
    AccrIntM "microsoft.graph.accrIntM" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `issue`: Json
    issue "issue": mg::Json,
    /// `par`: Json
    par "par": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.acos`.
    Acos "microsoft.graph.acos" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.acosh`.
    Acosh "microsoft.graph.acosh" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.acot`.
    Acot "microsoft.graph.acot" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.acoth`.
    Acoth "microsoft.graph.acoth" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.amorDegrc`.
    AmorDegrc "microsoft.graph.amorDegrc" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `cost`: Json
    cost "cost": mg::Json,
    /// `datePurchased`: Json
    date_purchased "datePurchased": mg::Json,
    /// `firstPeriod`: Json
    first_period "firstPeriod": mg::Json,
    /// `period`: Json
    period "period": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `salvage`: Json
    salvage "salvage": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.amorLinc`.
    AmorLinc "microsoft.graph.amorLinc" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `cost`: Json
    cost "cost": mg::Json,
    /// `datePurchased`: Json
    date_purchased "datePurchased": mg::Json,
    /// `firstPeriod`: Json
    first_period "firstPeriod": mg::Json,
    /// `period`: Json
    period "period": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `salvage`: Json
    salvage "salvage": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.and`.
    And "microsoft.graph.and" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.arabic`.
    Arabic "microsoft.graph.arabic" "parameters";
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.areas`.
    Areas "microsoft.graph.areas" "parameters";
    /// `reference`: Json
    reference "reference": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.asc`.
    Asc "microsoft.graph.asc" "parameters";
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.asin`.
    Asin "microsoft.graph.asin" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.asinh`.
    Asinh "microsoft.graph.asinh" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.atan`.
    Atan "microsoft.graph.atan" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.atan2`.
    Atan2 "microsoft.graph.atan2" "parameters";
    /// `xNum`: Json
    x_num "xNum": mg::Json,
    /// `yNum`: Json
    y_num "yNum": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.atanh`.
    Atanh "microsoft.graph.atanh" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.aveDev`.
    AveDev "microsoft.graph.aveDev" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.average`.
    Average "microsoft.graph.average" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.averageA`.
    AverageA "microsoft.graph.averageA" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.averageIf`.
    AverageIf "microsoft.graph.averageIf" "parameters";
    /// `averageRange`: Json
    average_range "averageRange": mg::Json,
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `range`: Json
    range "range": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.averageIfs`.
    AverageIfs "microsoft.graph.averageIfs" "parameters";
    /// `averageRange`: Json
    average_range "averageRange": mg::Json,
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.bahtText`.
    BahtText "microsoft.graph.bahtText" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.base`.
    Base "microsoft.graph.base" "parameters";
    /// `minLength`: Json
    min_length "minLength": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
    /// `radix`: Json
    radix "radix": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.besselI`.
    BesselI "microsoft.graph.besselI" "parameters";
    /// `n`: Json
    n "n": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.besselJ`.
    BesselJ "microsoft.graph.besselJ" "parameters";
    /// `n`: Json
    n "n": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.besselK`.
    BesselK "microsoft.graph.besselK" "parameters";
    /// `n`: Json
    n "n": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.besselY`.
    BesselY "microsoft.graph.besselY" "parameters";
    /// `n`: Json
    n "n": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.beta_Dist`.
    BetaDist "microsoft.graph.beta_Dist" "parameters";
    /// `A`: Json
    a "A": mg::Json,
    /// `B`: Json
    b "B": mg::Json,
    /// `alpha`: Json
    alpha "alpha": mg::Json,
    /// `beta`: Json
    beta "beta": mg::Json,
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.beta_Inv`.
    BetaInv "microsoft.graph.beta_Inv" "parameters";
    /// `A`: Json
    a "A": mg::Json,
    /// `B`: Json
    b "B": mg::Json,
    /// `alpha`: Json
    alpha "alpha": mg::Json,
    /// `beta`: Json
    beta "beta": mg::Json,
    /// `probability`: Json
    probability "probability": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.bin2Dec`.
    Bin2Dec "microsoft.graph.bin2Dec" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.bin2Hex`.
    Bin2Hex "microsoft.graph.bin2Hex" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `places`: Json
    places "places": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.bin2Oct`.
    Bin2Oct "microsoft.graph.bin2Oct" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `places`: Json
    places "places": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.binom_Dist`.
    BinomDist "microsoft.graph.binom_Dist" "parameters";
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `numberS`: Json
    number_s "numberS": mg::Json,
    /// `probabilityS`: Json
    probability_s "probabilityS": mg::Json,
    /// `trials`: Json
    trials "trials": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.binom_Dist_Range`.
    BinomDistRange "microsoft.graph.binom_Dist_Range" "parameters";
    /// `numberS`: Json
    number_s "numberS": mg::Json,
    /// `numberS2`: Json
    number_s2 "numberS2": mg::Json,
    /// `probabilityS`: Json
    probability_s "probabilityS": mg::Json,
    /// `trials`: Json
    trials "trials": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.binom_Inv`.
    BinomInv "microsoft.graph.binom_Inv" "parameters";
    /// `alpha`: Json
    alpha "alpha": mg::Json,
    /// `probabilityS`: Json
    probability_s "probabilityS": mg::Json,
    /// `trials`: Json
    trials "trials": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.bitand`.
    Bitand "microsoft.graph.bitand" "parameters";
    /// `number1`: Json
    number1 "number1": mg::Json,
    /// `number2`: Json
    number2 "number2": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.bitlshift`.
    Bitlshift "microsoft.graph.bitlshift" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `shiftAmount`: Json
    shift_amount "shiftAmount": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.bitor`.
    Bitor "microsoft.graph.bitor" "parameters";
    /// `number1`: Json
    number1 "number1": mg::Json,
    /// `number2`: Json
    number2 "number2": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.bitrshift`.
    Bitrshift "microsoft.graph.bitrshift" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `shiftAmount`: Json
    shift_amount "shiftAmount": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.bitxor`.
    Bitxor "microsoft.graph.bitxor" "parameters";
    /// `number1`: Json
    number1 "number1": mg::Json,
    /// `number2`: Json
    number2 "number2": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.ceiling_Math`.
    CeilingMath "microsoft.graph.ceiling_Math" "parameters";
    /// `mode`: Json
    mode "mode": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
    /// `significance`: Json
    significance "significance": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.ceiling_Precise`.
    CeilingPrecise "microsoft.graph.ceiling_Precise" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `significance`: Json
    significance "significance": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.char`.
    Char "microsoft.graph.char" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.chiSq_Dist`.
    ChiSqDist "microsoft.graph.chiSq_Dist" "parameters";
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `degFreedom`: Json
    deg_freedom "degFreedom": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.chiSq_Dist_RT`.
    ChiSqDistRt "microsoft.graph.chiSq_Dist_RT" "parameters";
    /// `degFreedom`: Json
    deg_freedom "degFreedom": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.chiSq_Inv`.
    ChiSqInv "microsoft.graph.chiSq_Inv" "parameters";
    /// `degFreedom`: Json
    deg_freedom "degFreedom": mg::Json,
    /// `probability`: Json
    probability "probability": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.chiSq_Inv_RT`.
    ChiSqInvRt "microsoft.graph.chiSq_Inv_RT" "parameters";
    /// `degFreedom`: Json
    deg_freedom "degFreedom": mg::Json,
    /// `probability`: Json
    probability "probability": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.choose`.
    Choose "microsoft.graph.choose" "parameters";
    /// `indexNum`: Json
    index_num "indexNum": mg::Json,
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.clean`.
    Clean "microsoft.graph.clean" "parameters";
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.code`.
    Code "microsoft.graph.code" "parameters";
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.columns`.
    Columns "microsoft.graph.columns" "parameters";
    /// `array`: Json
    array "array": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.combin`.
    Combin "microsoft.graph.combin" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `numberChosen`: Json
    number_chosen "numberChosen": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.combina`.
    Combina "microsoft.graph.combina" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `numberChosen`: Json
    number_chosen "numberChosen": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.complex`.
    Complex "microsoft.graph.complex" "parameters";
    /// `iNum`: Json
    i_num "iNum": mg::Json,
    /// `realNum`: Json
    real_num "realNum": mg::Json,
    /// `suffix`: Json
    suffix "suffix": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.concatenate`.
    Concatenate "microsoft.graph.concatenate" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.confidence_Norm`.
    ConfidenceNorm "microsoft.graph.confidence_Norm" "parameters";
    /// `alpha`: Json
    alpha "alpha": mg::Json,
    /// `size`: Json
    size "size": mg::Json,
    /// `standardDev`: Json
    standard_dev "standardDev": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.confidence_T`.
    ConfidenceT "microsoft.graph.confidence_T" "parameters";
    /// `alpha`: Json
    alpha "alpha": mg::Json,
    /// `size`: Json
    size "size": mg::Json,
    /// `standardDev`: Json
    standard_dev "standardDev": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.convert`.
    Convert "microsoft.graph.convert" "parameters";
    /// `fromUnit`: Json
    from_unit "fromUnit": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
    /// `toUnit`: Json
    to_unit "toUnit": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.cos`.
    Cos "microsoft.graph.cos" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.cosh`.
    Cosh "microsoft.graph.cosh" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.cot`.
    Cot "microsoft.graph.cot" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.coth`.
    Coth "microsoft.graph.coth" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.count`.
    Count "microsoft.graph.count" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.countA`.
    CountA "microsoft.graph.countA" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.countBlank`.
    CountBlank "microsoft.graph.countBlank" "parameters";
    /// `range`: Json
    range "range": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.countIf`.
    CountIf "microsoft.graph.countIf" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `range`: Json
    range "range": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.countIfs`.
    CountIfs "microsoft.graph.countIfs" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.coupDayBs`.
    CoupDayBs "microsoft.graph.coupDayBs" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.coupDays`.
    CoupDays "microsoft.graph.coupDays" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.coupDaysNc`.
    CoupDaysNc "microsoft.graph.coupDaysNc" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.coupNcd`.
    CoupNcd "microsoft.graph.coupNcd" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.coupNum`.
    CoupNum "microsoft.graph.coupNum" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.coupPcd`.
    CoupPcd "microsoft.graph.coupPcd" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.csc`.
    Csc "microsoft.graph.csc" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.csch`.
    Csch "microsoft.graph.csch" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.cumIPmt`.
    CumIPmt "microsoft.graph.cumIPmt" "parameters";
    /// `endPeriod`: Json
    end_period "endPeriod": mg::Json,
    /// `nper`: Json
    nper "nper": mg::Json,
    /// `pv`: Json
    pv "pv": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `startPeriod`: Json
    start_period "startPeriod": mg::Json,
    /// `type`: Json
    type_ "type": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.cumPrinc`.
    CumPrinc "microsoft.graph.cumPrinc" "parameters";
    /// `endPeriod`: Json
    end_period "endPeriod": mg::Json,
    /// `nper`: Json
    nper "nper": mg::Json,
    /// `pv`: Json
    pv "pv": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `startPeriod`: Json
    start_period "startPeriod": mg::Json,
    /// `type`: Json
    type_ "type": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.date`.
    Date "microsoft.graph.date" "parameters";
    /// `day`: Json
    day "day": mg::Json,
    /// `month`: Json
    month "month": mg::Json,
    /// `year`: Json
    year "year": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.datevalue`.
    Datevalue "microsoft.graph.datevalue" "parameters";
    /// `dateText`: Json
    date_text "dateText": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.daverage`.
    Daverage "microsoft.graph.daverage" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `database`: Json
    database "database": mg::Json,
    /// `field`: Json
    field "field": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.day`.
    Day "microsoft.graph.day" "parameters";
    /// `serialNumber`: Json
    serial_number "serialNumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.days`.
    Days "microsoft.graph.days" "parameters";
    /// `endDate`: Json
    end_date "endDate": mg::Json,
    /// `startDate`: Json
    start_date "startDate": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.days360`.
    Days360 "microsoft.graph.days360" "parameters";
    /// `endDate`: Json
    end_date "endDate": mg::Json,
    /// `method`: Json
    method "method": mg::Json,
    /// `startDate`: Json
    start_date "startDate": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.db`.
    Db "microsoft.graph.db" "parameters";
    /// `cost`: Json
    cost "cost": mg::Json,
    /// `life`: Json
    life "life": mg::Json,
    /// `month`: Json
    month "month": mg::Json,
    /// `period`: Json
    period "period": mg::Json,
    /// `salvage`: Json
    salvage "salvage": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dbcs`.
    Dbcs "microsoft.graph.dbcs" "parameters";
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dcount`.
    Dcount "microsoft.graph.dcount" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `database`: Json
    database "database": mg::Json,
    /// `field`: Json
    field "field": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dcountA`.
    DcountA "microsoft.graph.dcountA" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `database`: Json
    database "database": mg::Json,
    /// `field`: Json
    field "field": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.ddb`.
    Ddb "microsoft.graph.ddb" "parameters";
    /// `cost`: Json
    cost "cost": mg::Json,
    /// `factor`: Json
    factor "factor": mg::Json,
    /// `life`: Json
    life "life": mg::Json,
    /// `period`: Json
    period "period": mg::Json,
    /// `salvage`: Json
    salvage "salvage": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dec2Bin`.
    Dec2Bin "microsoft.graph.dec2Bin" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `places`: Json
    places "places": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dec2Hex`.
    Dec2Hex "microsoft.graph.dec2Hex" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `places`: Json
    places "places": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dec2Oct`.
    Dec2Oct "microsoft.graph.dec2Oct" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `places`: Json
    places "places": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.decimal`.
    Decimal "microsoft.graph.decimal" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `radix`: Json
    radix "radix": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.degrees`.
    Degrees "microsoft.graph.degrees" "parameters";
    /// `angle`: Json
    angle "angle": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.delta`.
    Delta "microsoft.graph.delta" "parameters";
    /// `number1`: Json
    number1 "number1": mg::Json,
    /// `number2`: Json
    number2 "number2": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.devSq`.
    DevSq "microsoft.graph.devSq" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dget`.
    Dget "microsoft.graph.dget" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `database`: Json
    database "database": mg::Json,
    /// `field`: Json
    field "field": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.disc`.
    Disc "microsoft.graph.disc" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `pr`: Json
    pr "pr": mg::Json,
    /// `redemption`: Json
    redemption "redemption": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dmax`.
    Dmax "microsoft.graph.dmax" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `database`: Json
    database "database": mg::Json,
    /// `field`: Json
    field "field": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dmin`.
    Dmin "microsoft.graph.dmin" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `database`: Json
    database "database": mg::Json,
    /// `field`: Json
    field "field": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dollar`.
    Dollar "microsoft.graph.dollar" "parameters";
    /// `decimals`: Json
    decimals "decimals": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dollarDe`.
    DollarDe "microsoft.graph.dollarDe" "parameters";
    /// `fraction`: Json
    fraction "fraction": mg::Json,
    /// `fractionalDollar`: Json
    fractional_dollar "fractionalDollar": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dollarFr`.
    DollarFr "microsoft.graph.dollarFr" "parameters";
    /// `decimalDollar`: Json
    decimal_dollar "decimalDollar": mg::Json,
    /// `fraction`: Json
    fraction "fraction": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dproduct`.
    Dproduct "microsoft.graph.dproduct" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `database`: Json
    database "database": mg::Json,
    /// `field`: Json
    field "field": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dstDev`.
    DstDev "microsoft.graph.dstDev" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `database`: Json
    database "database": mg::Json,
    /// `field`: Json
    field "field": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dstDevP`.
    DstDevP "microsoft.graph.dstDevP" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `database`: Json
    database "database": mg::Json,
    /// `field`: Json
    field "field": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dsum`.
    Dsum "microsoft.graph.dsum" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `database`: Json
    database "database": mg::Json,
    /// `field`: Json
    field "field": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.duration`.
    Duration "microsoft.graph.duration" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `coupon`: Json
    coupon "coupon": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
    /// `yld`: Json
    yld "yld": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dvar`.
    Dvar "microsoft.graph.dvar" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `database`: Json
    database "database": mg::Json,
    /// `field`: Json
    field "field": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.dvarP`.
    DvarP "microsoft.graph.dvarP" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `database`: Json
    database "database": mg::Json,
    /// `field`: Json
    field "field": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.ecma_Ceiling`.
    EcmaCeiling "microsoft.graph.ecma_Ceiling" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `significance`: Json
    significance "significance": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.edate`.
    Edate "microsoft.graph.edate" "parameters";
    /// `months`: Json
    months "months": mg::Json,
    /// `startDate`: Json
    start_date "startDate": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.effect`.
    Effect "microsoft.graph.effect" "parameters";
    /// `nominalRate`: Json
    nominal_rate "nominalRate": mg::Json,
    /// `npery`: Json
    npery "npery": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.eoMonth`.
    EoMonth "microsoft.graph.eoMonth" "parameters";
    /// `months`: Json
    months "months": mg::Json,
    /// `startDate`: Json
    start_date "startDate": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.erf`.
    Erf "microsoft.graph.erf" "parameters";
    /// `lowerLimit`: Json
    lower_limit "lowerLimit": mg::Json,
    /// `upperLimit`: Json
    upper_limit "upperLimit": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.erfC`.
    ErfC "microsoft.graph.erfC" "parameters";
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.erfC_Precise`.
    ErfCPrecise "microsoft.graph.erfC_Precise" "parameters";
    /// `X`: Json
    x "X": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.erf_Precise`.
    ErfPrecise "microsoft.graph.erf_Precise" "parameters";
    /// `X`: Json
    x "X": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.error_Type`.
    ErrorType "microsoft.graph.error_Type" "parameters";
    /// `errorVal`: Json
    error_val "errorVal": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.even`.
    Even "microsoft.graph.even" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.exact`.
    Exact "microsoft.graph.exact" "parameters";
    /// `text1`: Json
    text1 "text1": mg::Json,
    /// `text2`: Json
    text2 "text2": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.exp`.
    Exp "microsoft.graph.exp" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.expon_Dist`.
    ExponDist "microsoft.graph.expon_Dist" "parameters";
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `lambda`: Json
    lambda "lambda": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.f_Dist`.
    FDist "microsoft.graph.f_Dist" "parameters";
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `degFreedom1`: Json
    deg_freedom1 "degFreedom1": mg::Json,
    /// `degFreedom2`: Json
    deg_freedom2 "degFreedom2": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.f_Dist_RT`.
    FDistRt "microsoft.graph.f_Dist_RT" "parameters";
    /// `degFreedom1`: Json
    deg_freedom1 "degFreedom1": mg::Json,
    /// `degFreedom2`: Json
    deg_freedom2 "degFreedom2": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.f_Inv`.
    FInv "microsoft.graph.f_Inv" "parameters";
    /// `degFreedom1`: Json
    deg_freedom1 "degFreedom1": mg::Json,
    /// `degFreedom2`: Json
    deg_freedom2 "degFreedom2": mg::Json,
    /// `probability`: Json
    probability "probability": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.f_Inv_RT`.
    FInvRt "microsoft.graph.f_Inv_RT" "parameters";
    /// `degFreedom1`: Json
    deg_freedom1 "degFreedom1": mg::Json,
    /// `degFreedom2`: Json
    deg_freedom2 "degFreedom2": mg::Json,
    /// `probability`: Json
    probability "probability": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.fact`.
    Fact "microsoft.graph.fact" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.factDouble`.
    FactDouble "microsoft.graph.factDouble" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.find`.
    Find "microsoft.graph.find" "parameters";
    /// `findText`: Json
    find_text "findText": mg::Json,
    /// `startNum`: Json
    start_num "startNum": mg::Json,
    /// `withinText`: Json
    within_text "withinText": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.findB`.
    FindB "microsoft.graph.findB" "parameters";
    /// `findText`: Json
    find_text "findText": mg::Json,
    /// `startNum`: Json
    start_num "startNum": mg::Json,
    /// `withinText`: Json
    within_text "withinText": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.fisher`.
    Fisher "microsoft.graph.fisher" "parameters";
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.fisherInv`.
    FisherInv "microsoft.graph.fisherInv" "parameters";
    /// `y`: Json
    y "y": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.fixed`.
    Fixed "microsoft.graph.fixed" "parameters";
    /// `decimals`: Json
    decimals "decimals": mg::Json,
    /// `noCommas`: Json
    no_commas "noCommas": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.floor_Math`.
    FloorMath "microsoft.graph.floor_Math" "parameters";
    /// `mode`: Json
    mode "mode": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
    /// `significance`: Json
    significance "significance": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.floor_Precise`.
    FloorPrecise "microsoft.graph.floor_Precise" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `significance`: Json
    significance "significance": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.fv`.
    Fv "microsoft.graph.fv" "parameters";
    /// `nper`: Json
    nper "nper": mg::Json,
    /// `pmt`: Json
    pmt "pmt": mg::Json,
    /// `pv`: Json
    pv "pv": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `type`: Json
    type_ "type": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.fvschedule`.
    Fvschedule "microsoft.graph.fvschedule" "parameters";
    /// `principal`: Json
    principal "principal": mg::Json,
    /// `schedule`: Json
    schedule "schedule": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.gamma`.
    Gamma "microsoft.graph.gamma" "parameters";
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.gammaLn`.
    GammaLn "microsoft.graph.gammaLn" "parameters";
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.gammaLn_Precise`.
    GammaLnPrecise "microsoft.graph.gammaLn_Precise" "parameters";
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.gamma_Dist`.
    GammaDist "microsoft.graph.gamma_Dist" "parameters";
    /// `alpha`: Json
    alpha "alpha": mg::Json,
    /// `beta`: Json
    beta "beta": mg::Json,
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.gamma_Inv`.
    GammaInv "microsoft.graph.gamma_Inv" "parameters";
    /// `alpha`: Json
    alpha "alpha": mg::Json,
    /// `beta`: Json
    beta "beta": mg::Json,
    /// `probability`: Json
    probability "probability": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.gauss`.
    Gauss "microsoft.graph.gauss" "parameters";
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.gcd`.
    Gcd "microsoft.graph.gcd" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.geStep`.
    GeStep "microsoft.graph.geStep" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `step`: Json
    step "step": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.geoMean`.
    GeoMean "microsoft.graph.geoMean" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.harMean`.
    HarMean "microsoft.graph.harMean" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.hex2Bin`.
    Hex2Bin "microsoft.graph.hex2Bin" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `places`: Json
    places "places": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.hex2Dec`.
    Hex2Dec "microsoft.graph.hex2Dec" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.hex2Oct`.
    Hex2Oct "microsoft.graph.hex2Oct" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `places`: Json
    places "places": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.hlookup`.
    Hlookup "microsoft.graph.hlookup" "parameters";
    /// `lookupValue`: Json
    lookup_value "lookupValue": mg::Json,
    /// `rangeLookup`: Json
    range_lookup "rangeLookup": mg::Json,
    /// `rowIndexNum`: Json
    row_index_num "rowIndexNum": mg::Json,
    /// `tableArray`: Json
    table_array "tableArray": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.hour`.
    Hour "microsoft.graph.hour" "parameters";
    /// `serialNumber`: Json
    serial_number "serialNumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.hypGeom_Dist`.
    HypGeomDist "microsoft.graph.hypGeom_Dist" "parameters";
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `numberPop`: Json
    number_pop "numberPop": mg::Json,
    /// `numberSample`: Json
    number_sample "numberSample": mg::Json,
    /// `populationS`: Json
    population_s "populationS": mg::Json,
    /// `sampleS`: Json
    sample_s "sampleS": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.hyperlink`.
    Hyperlink "microsoft.graph.hyperlink" "parameters";
    /// `friendlyName`: Json
    friendly_name "friendlyName": mg::Json,
    /// `linkLocation`: Json
    link_location "linkLocation": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.if`.
    If "microsoft.graph.if" "parameters";
    /// `logicalTest`: Json
    logical_test "logicalTest": mg::Json,
    /// `valueIfFalse`: Json
    value_if_false "valueIfFalse": mg::Json,
    /// `valueIfTrue`: Json
    value_if_true "valueIfTrue": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imAbs`.
    ImAbs "microsoft.graph.imAbs" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imArgument`.
    ImArgument "microsoft.graph.imArgument" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imConjugate`.
    ImConjugate "microsoft.graph.imConjugate" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imCos`.
    ImCos "microsoft.graph.imCos" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imCosh`.
    ImCosh "microsoft.graph.imCosh" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imCot`.
    ImCot "microsoft.graph.imCot" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imCsc`.
    ImCsc "microsoft.graph.imCsc" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imCsch`.
    ImCsch "microsoft.graph.imCsch" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imDiv`.
    ImDiv "microsoft.graph.imDiv" "parameters";
    /// `inumber1`: Json
    inumber1 "inumber1": mg::Json,
    /// `inumber2`: Json
    inumber2 "inumber2": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imExp`.
    ImExp "microsoft.graph.imExp" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imLn`.
    ImLn "microsoft.graph.imLn" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imLog10`.
    ImLog10 "microsoft.graph.imLog10" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imLog2`.
    ImLog2 "microsoft.graph.imLog2" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imPower`.
    ImPower "microsoft.graph.imPower" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imProduct`.
    ImProduct "microsoft.graph.imProduct" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imReal`.
    ImReal "microsoft.graph.imReal" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imSec`.
    ImSec "microsoft.graph.imSec" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imSech`.
    ImSech "microsoft.graph.imSech" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imSin`.
    ImSin "microsoft.graph.imSin" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imSinh`.
    ImSinh "microsoft.graph.imSinh" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imSqrt`.
    ImSqrt "microsoft.graph.imSqrt" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imSub`.
    ImSub "microsoft.graph.imSub" "parameters";
    /// `inumber1`: Json
    inumber1 "inumber1": mg::Json,
    /// `inumber2`: Json
    inumber2 "inumber2": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imSum`.
    ImSum "microsoft.graph.imSum" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imTan`.
    ImTan "microsoft.graph.imTan" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.imaginary`.
    Imaginary "microsoft.graph.imaginary" "parameters";
    /// `inumber`: Json
    inumber "inumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.int`.
    Int "microsoft.graph.int" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.intRate`.
    IntRate "microsoft.graph.intRate" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `investment`: Json
    investment "investment": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `redemption`: Json
    redemption "redemption": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.ipmt`.
    Ipmt "microsoft.graph.ipmt" "parameters";
    /// `fv`: Json
    fv "fv": mg::Json,
    /// `nper`: Json
    nper "nper": mg::Json,
    /// `per`: Json
    per "per": mg::Json,
    /// `pv`: Json
    pv "pv": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `type`: Json
    type_ "type": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.irr`.
    Irr "microsoft.graph.irr" "parameters";
    /// `guess`: Json
    guess "guess": mg::Json,
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.isErr`.
    IsErr "microsoft.graph.isErr" "parameters";
    /// `value`: Json
    value "value": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.isError`.
    IsError "microsoft.graph.isError" "parameters";
    /// `value`: Json
    value "value": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.isEven`.
    IsEven "microsoft.graph.isEven" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.isFormula`.
    IsFormula "microsoft.graph.isFormula" "parameters";
    /// `reference`: Json
    reference "reference": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.isLogical`.
    IsLogical "microsoft.graph.isLogical" "parameters";
    /// `value`: Json
    value "value": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.isNA`.
    IsNa "microsoft.graph.isNA" "parameters";
    /// `value`: Json
    value "value": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.isNonText`.
    IsNonText "microsoft.graph.isNonText" "parameters";
    /// `value`: Json
    value "value": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.isNumber`.
    IsNumber "microsoft.graph.isNumber" "parameters";
    /// `value`: Json
    value "value": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.isOdd`.
    IsOdd "microsoft.graph.isOdd" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.isText`.
    IsText "microsoft.graph.isText" "parameters";
    /// `value`: Json
    value "value": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.isoWeekNum`.
    IsoWeekNum "microsoft.graph.isoWeekNum" "parameters";
    /// `date`: Json
    date "date": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.iso_Ceiling`.
    IsoCeiling "microsoft.graph.iso_Ceiling" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `significance`: Json
    significance "significance": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.ispmt`.
    Ispmt "microsoft.graph.ispmt" "parameters";
    /// `nper`: Json
    nper "nper": mg::Json,
    /// `per`: Json
    per "per": mg::Json,
    /// `pv`: Json
    pv "pv": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.isref`.
    Isref "microsoft.graph.isref" "parameters";
    /// `value`: Json
    value "value": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.kurt`.
    Kurt "microsoft.graph.kurt" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.large`.
    Large "microsoft.graph.large" "parameters";
    /// `array`: Json
    array "array": mg::Json,
    /// `k`: Json
    k "k": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.lcm`.
    Lcm "microsoft.graph.lcm" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.left`.
    Left "microsoft.graph.left" "parameters";
    /// `numChars`: Json
    num_chars "numChars": mg::Json,
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.leftb`.
    Leftb "microsoft.graph.leftb" "parameters";
    /// `numBytes`: Json
    num_bytes "numBytes": mg::Json,
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.len`.
    Len "microsoft.graph.len" "parameters";
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.lenb`.
    Lenb "microsoft.graph.lenb" "parameters";
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.ln`.
    Ln "microsoft.graph.ln" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.log`.
    Log "microsoft.graph.log" "parameters";
    /// `base`: Json
    base "base": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.log10`.
    Log10 "microsoft.graph.log10" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.logNorm_Dist`.
    LogNormDist "microsoft.graph.logNorm_Dist" "parameters";
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `mean`: Json
    mean "mean": mg::Json,
    /// `standardDev`: Json
    standard_dev "standardDev": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.logNorm_Inv`.
    LogNormInv "microsoft.graph.logNorm_Inv" "parameters";
    /// `mean`: Json
    mean "mean": mg::Json,
    /// `probability`: Json
    probability "probability": mg::Json,
    /// `standardDev`: Json
    standard_dev "standardDev": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.lookup`.
    Lookup "microsoft.graph.lookup" "parameters";
    /// `lookupValue`: Json
    lookup_value "lookupValue": mg::Json,
    /// `lookupVector`: Json
    lookup_vector "lookupVector": mg::Json,
    /// `resultVector`: Json
    result_vector "resultVector": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.lower`.
    Lower "microsoft.graph.lower" "parameters";
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.match`.
    Match "microsoft.graph.match" "parameters";
    /// `lookupArray`: Json
    lookup_array "lookupArray": mg::Json,
    /// `lookupValue`: Json
    lookup_value "lookupValue": mg::Json,
    /// `matchType`: Json
    match_type "matchType": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.max`.
    Max "microsoft.graph.max" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.maxA`.
    MaxA "microsoft.graph.maxA" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.mduration`.
    Mduration "microsoft.graph.mduration" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `coupon`: Json
    coupon "coupon": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
    /// `yld`: Json
    yld "yld": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.median`.
    Median "microsoft.graph.median" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.mid`.
    Mid "microsoft.graph.mid" "parameters";
    /// `numChars`: Json
    num_chars "numChars": mg::Json,
    /// `startNum`: Json
    start_num "startNum": mg::Json,
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.midb`.
    Midb "microsoft.graph.midb" "parameters";
    /// `numBytes`: Json
    num_bytes "numBytes": mg::Json,
    /// `startNum`: Json
    start_num "startNum": mg::Json,
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.min`.
    Min "microsoft.graph.min" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.minA`.
    MinA "microsoft.graph.minA" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.minute`.
    Minute "microsoft.graph.minute" "parameters";
    /// `serialNumber`: Json
    serial_number "serialNumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.mirr`.
    Mirr "microsoft.graph.mirr" "parameters";
    /// `financeRate`: Json
    finance_rate "financeRate": mg::Json,
    /// `reinvestRate`: Json
    reinvest_rate "reinvestRate": mg::Json,
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.mod`.
    Mod "microsoft.graph.mod" "parameters";
    /// `divisor`: Json
    divisor "divisor": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.month`.
    Month "microsoft.graph.month" "parameters";
    /// `serialNumber`: Json
    serial_number "serialNumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.mround`.
    Mround "microsoft.graph.mround" "parameters";
    /// `multiple`: Json
    multiple "multiple": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.multiNomial`.
    MultiNomial "microsoft.graph.multiNomial" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.n`.
    N "microsoft.graph.n" "parameters";
    /// `value`: Json
    value "value": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.negBinom_Dist`.
    NegBinomDist "microsoft.graph.negBinom_Dist" "parameters";
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `numberF`: Json
    number_f "numberF": mg::Json,
    /// `numberS`: Json
    number_s "numberS": mg::Json,
    /// `probabilityS`: Json
    probability_s "probabilityS": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkDays`.
    NetworkDays "microsoft.graph.networkDays" "parameters";
    /// `endDate`: Json
    end_date "endDate": mg::Json,
    /// `holidays`: Json
    holidays "holidays": mg::Json,
    /// `startDate`: Json
    start_date "startDate": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkDays_Intl`.
    NetworkDaysIntl "microsoft.graph.networkDays_Intl" "parameters";
    /// `endDate`: Json
    end_date "endDate": mg::Json,
    /// `holidays`: Json
    holidays "holidays": mg::Json,
    /// `startDate`: Json
    start_date "startDate": mg::Json,
    /// `weekend`: Json
    weekend "weekend": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.nominal`.
    Nominal "microsoft.graph.nominal" "parameters";
    /// `effectRate`: Json
    effect_rate "effectRate": mg::Json,
    /// `npery`: Json
    npery "npery": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.norm_Dist`.
    NormDist "microsoft.graph.norm_Dist" "parameters";
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `mean`: Json
    mean "mean": mg::Json,
    /// `standardDev`: Json
    standard_dev "standardDev": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.norm_Inv`.
    NormInv "microsoft.graph.norm_Inv" "parameters";
    /// `mean`: Json
    mean "mean": mg::Json,
    /// `probability`: Json
    probability "probability": mg::Json,
    /// `standardDev`: Json
    standard_dev "standardDev": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.norm_S_Dist`.
    NormSDist "microsoft.graph.norm_S_Dist" "parameters";
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `z`: Json
    z "z": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.norm_S_Inv`.
    NormSInv "microsoft.graph.norm_S_Inv" "parameters";
    /// `probability`: Json
    probability "probability": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.not`.
    Not "microsoft.graph.not" "parameters";
    /// `logical`: Json
    logical "logical": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.nper`.
    Nper "microsoft.graph.nper" "parameters";
    /// `fv`: Json
    fv "fv": mg::Json,
    /// `pmt`: Json
    pmt "pmt": mg::Json,
    /// `pv`: Json
    pv "pv": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `type`: Json
    type_ "type": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.npv`.
    Npv "microsoft.graph.npv" "parameters";
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.numberValue`.
    NumberValue "microsoft.graph.numberValue" "parameters";
    /// `decimalSeparator`: Json
    decimal_separator "decimalSeparator": mg::Json,
    /// `groupSeparator`: Json
    group_separator "groupSeparator": mg::Json,
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.oct2Bin`.
    Oct2Bin "microsoft.graph.oct2Bin" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `places`: Json
    places "places": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.oct2Dec`.
    Oct2Dec "microsoft.graph.oct2Dec" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.oct2Hex`.
    Oct2Hex "microsoft.graph.oct2Hex" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `places`: Json
    places "places": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.odd`.
    Odd "microsoft.graph.odd" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.oddFPrice`.
    OddFPrice "microsoft.graph.oddFPrice" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `firstCoupon`: Json
    first_coupon "firstCoupon": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `issue`: Json
    issue "issue": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `redemption`: Json
    redemption "redemption": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
    /// `yld`: Json
    yld "yld": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.oddFYield`.
    OddFYield "microsoft.graph.oddFYield" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `firstCoupon`: Json
    first_coupon "firstCoupon": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `issue`: Json
    issue "issue": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `pr`: Json
    pr "pr": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `redemption`: Json
    redemption "redemption": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.oddLPrice`.
    OddLPrice "microsoft.graph.oddLPrice" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `lastInterest`: Json
    last_interest "lastInterest": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `redemption`: Json
    redemption "redemption": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
    /// `yld`: Json
    yld "yld": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.oddLYield`.
    OddLYield "microsoft.graph.oddLYield" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `lastInterest`: Json
    last_interest "lastInterest": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `pr`: Json
    pr "pr": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `redemption`: Json
    redemption "redemption": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.or`.
    Or "microsoft.graph.or" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.pduration`.
    Pduration "microsoft.graph.pduration" "parameters";
    /// `fv`: Json
    fv "fv": mg::Json,
    /// `pv`: Json
    pv "pv": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.percentRank_Exc`.
    PercentRankExc "microsoft.graph.percentRank_Exc" "parameters";
    /// `array`: Json
    array "array": mg::Json,
    /// `significance`: Json
    significance "significance": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.percentRank_Inc`.
    PercentRankInc "microsoft.graph.percentRank_Inc" "parameters";
    /// `array`: Json
    array "array": mg::Json,
    /// `significance`: Json
    significance "significance": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.percentile_Exc`.
    PercentileExc "microsoft.graph.percentile_Exc" "parameters";
    /// `array`: Json
    array "array": mg::Json,
    /// `k`: Json
    k "k": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.percentile_Inc`.
    PercentileInc "microsoft.graph.percentile_Inc" "parameters";
    /// `array`: Json
    array "array": mg::Json,
    /// `k`: Json
    k "k": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.permut`.
    Permut "microsoft.graph.permut" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `numberChosen`: Json
    number_chosen "numberChosen": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.permutationa`.
    Permutationa "microsoft.graph.permutationa" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `numberChosen`: Json
    number_chosen "numberChosen": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.phi`.
    Phi "microsoft.graph.phi" "parameters";
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.pmt`.
    Pmt "microsoft.graph.pmt" "parameters";
    /// `fv`: Json
    fv "fv": mg::Json,
    /// `nper`: Json
    nper "nper": mg::Json,
    /// `pv`: Json
    pv "pv": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `type`: Json
    type_ "type": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.poisson_Dist`.
    PoissonDist "microsoft.graph.poisson_Dist" "parameters";
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `mean`: Json
    mean "mean": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.power`.
    Power "microsoft.graph.power" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `power`: Json
    power "power": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.ppmt`.
    Ppmt "microsoft.graph.ppmt" "parameters";
    /// `fv`: Json
    fv "fv": mg::Json,
    /// `nper`: Json
    nper "nper": mg::Json,
    /// `per`: Json
    per "per": mg::Json,
    /// `pv`: Json
    pv "pv": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `type`: Json
    type_ "type": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.price`.
    Price "microsoft.graph.price" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `redemption`: Json
    redemption "redemption": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
    /// `yld`: Json
    yld "yld": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.priceDisc`.
    PriceDisc "microsoft.graph.priceDisc" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `discount`: Json
    discount "discount": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `redemption`: Json
    redemption "redemption": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.priceMat`.
    PriceMat "microsoft.graph.priceMat" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `issue`: Json
    issue "issue": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
    /// `yld`: Json
    yld "yld": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.product`.
    Product "microsoft.graph.product" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.proper`.
    Proper "microsoft.graph.proper" "parameters";
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.pv`.
    Pv "microsoft.graph.pv" "parameters";
    /// `fv`: Json
    fv "fv": mg::Json,
    /// `nper`: Json
    nper "nper": mg::Json,
    /// `pmt`: Json
    pmt "pmt": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `type`: Json
    type_ "type": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.quartile_Exc`.
    QuartileExc "microsoft.graph.quartile_Exc" "parameters";
    /// `array`: Json
    array "array": mg::Json,
    /// `quart`: Json
    quart "quart": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.quartile_Inc`.
    QuartileInc "microsoft.graph.quartile_Inc" "parameters";
    /// `array`: Json
    array "array": mg::Json,
    /// `quart`: Json
    quart "quart": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.quotient`.
    Quotient "microsoft.graph.quotient" "parameters";
    /// `denominator`: Json
    denominator "denominator": mg::Json,
    /// `numerator`: Json
    numerator "numerator": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.radians`.
    Radians "microsoft.graph.radians" "parameters";
    /// `angle`: Json
    angle "angle": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.randBetween`.
    RandBetween "microsoft.graph.randBetween" "parameters";
    /// `bottom`: Json
    bottom "bottom": mg::Json,
    /// `top`: Json
    top "top": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.rank_Avg`.
    RankAvg "microsoft.graph.rank_Avg" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `order`: Json
    order "order": mg::Json,
    /// `ref`: Json
    ref_ "ref": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.rank_Eq`.
    RankEq "microsoft.graph.rank_Eq" "parameters";
    /// `number`: Json
    number "number": mg::Json,
    /// `order`: Json
    order "order": mg::Json,
    /// `ref`: Json
    ref_ "ref": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.rate`.
    Rate "microsoft.graph.rate" "parameters";
    /// `fv`: Json
    fv "fv": mg::Json,
    /// `guess`: Json
    guess "guess": mg::Json,
    /// `nper`: Json
    nper "nper": mg::Json,
    /// `pmt`: Json
    pmt "pmt": mg::Json,
    /// `pv`: Json
    pv "pv": mg::Json,
    /// `type`: Json
    type_ "type": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.received`.
    Received "microsoft.graph.received" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `discount`: Json
    discount "discount": mg::Json,
    /// `investment`: Json
    investment "investment": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.replace`.
    Replace "microsoft.graph.replace" "parameters";
    /// `newText`: Json
    new_text "newText": mg::Json,
    /// `numChars`: Json
    num_chars "numChars": mg::Json,
    /// `oldText`: Json
    old_text "oldText": mg::Json,
    /// `startNum`: Json
    start_num "startNum": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.replaceB`.
    ReplaceB "microsoft.graph.replaceB" "parameters";
    /// `newText`: Json
    new_text "newText": mg::Json,
    /// `numBytes`: Json
    num_bytes "numBytes": mg::Json,
    /// `oldText`: Json
    old_text "oldText": mg::Json,
    /// `startNum`: Json
    start_num "startNum": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.rept`.
    Rept "microsoft.graph.rept" "parameters";
    /// `numberTimes`: Json
    number_times "numberTimes": mg::Json,
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.right`.
    Right "microsoft.graph.right" "parameters";
    /// `numChars`: Json
    num_chars "numChars": mg::Json,
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.rightb`.
    Rightb "microsoft.graph.rightb" "parameters";
    /// `numBytes`: Json
    num_bytes "numBytes": mg::Json,
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.roman`.
    Roman "microsoft.graph.roman" "parameters";
    /// `form`: Json
    form "form": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.round`.
    Round "microsoft.graph.round" "parameters";
    /// `numDigits`: Json
    num_digits "numDigits": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.roundDown`.
    RoundDown "microsoft.graph.roundDown" "parameters";
    /// `numDigits`: Json
    num_digits "numDigits": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.roundUp`.
    RoundUp "microsoft.graph.roundUp" "parameters";
    /// `numDigits`: Json
    num_digits "numDigits": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.rows`.
    Rows "microsoft.graph.rows" "parameters";
    /// `array`: Json
    array "array": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.rri`.
    Rri "microsoft.graph.rri" "parameters";
    /// `fv`: Json
    fv "fv": mg::Json,
    /// `nper`: Json
    nper "nper": mg::Json,
    /// `pv`: Json
    pv "pv": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sec`.
    Sec "microsoft.graph.sec" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sech`.
    Sech "microsoft.graph.sech" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.second`.
    Second "microsoft.graph.second" "parameters";
    /// `serialNumber`: Json
    serial_number "serialNumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.seriesSum`.
    SeriesSum "microsoft.graph.seriesSum" "parameters";
    /// `coefficients`: Json
    coefficients "coefficients": mg::Json,
    /// `m`: Json
    m "m": mg::Json,
    /// `n`: Json
    n "n": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sheet`.
    Sheet "microsoft.graph.sheet" "parameters";
    /// `value`: Json
    value "value": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sheets`.
    Sheets "microsoft.graph.sheets" "parameters";
    /// `reference`: Json
    reference "reference": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sign`.
    Sign "microsoft.graph.sign" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sin`.
    Sin "microsoft.graph.sin" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sinh`.
    Sinh "microsoft.graph.sinh" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.skew`.
    Skew "microsoft.graph.skew" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.skew_p`.
    SkewP "microsoft.graph.skew_p" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sln`.
    Sln "microsoft.graph.sln" "parameters";
    /// `cost`: Json
    cost "cost": mg::Json,
    /// `life`: Json
    life "life": mg::Json,
    /// `salvage`: Json
    salvage "salvage": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.small`.
    Small "microsoft.graph.small" "parameters";
    /// `array`: Json
    array "array": mg::Json,
    /// `k`: Json
    k "k": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sqrt`.
    Sqrt "microsoft.graph.sqrt" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sqrtPi`.
    SqrtPi "microsoft.graph.sqrtPi" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.stDevA`.
    StDevA "microsoft.graph.stDevA" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.stDevPA`.
    StDevPa "microsoft.graph.stDevPA" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.stDev_P`.
    StDevP "microsoft.graph.stDev_P" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.stDev_S`.
    StDevS "microsoft.graph.stDev_S" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.standardize`.
    Standardize "microsoft.graph.standardize" "parameters";
    /// `mean`: Json
    mean "mean": mg::Json,
    /// `standardDev`: Json
    standard_dev "standardDev": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.substitute`.
    Substitute "microsoft.graph.substitute" "parameters";
    /// `instanceNum`: Json
    instance_num "instanceNum": mg::Json,
    /// `newText`: Json
    new_text "newText": mg::Json,
    /// `oldText`: Json
    old_text "oldText": mg::Json,
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.subtotal`.
    Subtotal "microsoft.graph.subtotal" "parameters";
    /// `functionNum`: Json
    function_num "functionNum": mg::Json,
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sum`.
    Sum "microsoft.graph.sum" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sumIf`.
    SumIf "microsoft.graph.sumIf" "parameters";
    /// `criteria`: Json
    criteria "criteria": mg::Json,
    /// `range`: Json
    range "range": mg::Json,
    /// `sumRange`: Json
    sum_range "sumRange": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sumIfs`.
    SumIfs "microsoft.graph.sumIfs" "parameters";
    /// `sumRange`: Json
    sum_range "sumRange": mg::Json,
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.sumSq`.
    SumSq "microsoft.graph.sumSq" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.syd`.
    Syd "microsoft.graph.syd" "parameters";
    /// `cost`: Json
    cost "cost": mg::Json,
    /// `life`: Json
    life "life": mg::Json,
    /// `per`: Json
    per "per": mg::Json,
    /// `salvage`: Json
    salvage "salvage": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.t`.
    T "microsoft.graph.t" "parameters";
    /// `value`: Json
    value "value": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.t_Dist`.
    TDist "microsoft.graph.t_Dist" "parameters";
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `degFreedom`: Json
    deg_freedom "degFreedom": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.t_Dist_2T`.
    TDist2t "microsoft.graph.t_Dist_2T" "parameters";
    /// `degFreedom`: Json
    deg_freedom "degFreedom": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.t_Dist_RT`.
    TDistRt "microsoft.graph.t_Dist_RT" "parameters";
    /// `degFreedom`: Json
    deg_freedom "degFreedom": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.t_Inv`.
    TInv "microsoft.graph.t_Inv" "parameters";
    /// `degFreedom`: Json
    deg_freedom "degFreedom": mg::Json,
    /// `probability`: Json
    probability "probability": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.t_Inv_2T`.
    TInv2t "microsoft.graph.t_Inv_2T" "parameters";
    /// `degFreedom`: Json
    deg_freedom "degFreedom": mg::Json,
    /// `probability`: Json
    probability "probability": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.tan`.
    Tan "microsoft.graph.tan" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.tanh`.
    Tanh "microsoft.graph.tanh" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.tbillEq`.
    TbillEq "microsoft.graph.tbillEq" "parameters";
    /// `discount`: Json
    discount "discount": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.tbillPrice`.
    TbillPrice "microsoft.graph.tbillPrice" "parameters";
    /// `discount`: Json
    discount "discount": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.tbillYield`.
    TbillYield "microsoft.graph.tbillYield" "parameters";
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `pr`: Json
    pr "pr": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.text`.
    Text "microsoft.graph.text" "parameters";
    /// `formatText`: Json
    format_text "formatText": mg::Json,
    /// `value`: Json
    value "value": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.time`.
    Time "microsoft.graph.time" "parameters";
    /// `hour`: Json
    hour "hour": mg::Json,
    /// `minute`: Json
    minute "minute": mg::Json,
    /// `second`: Json
    second "second": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.timevalue`.
    Timevalue "microsoft.graph.timevalue" "parameters";
    /// `timeText`: Json
    time_text "timeText": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.trim`.
    Trim "microsoft.graph.trim" "parameters";
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.trimMean`.
    TrimMean "microsoft.graph.trimMean" "parameters";
    /// `array`: Json
    array "array": mg::Json,
    /// `percent`: Json
    percent "percent": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.trunc`.
    Trunc "microsoft.graph.trunc" "parameters";
    /// `numDigits`: Json
    num_digits "numDigits": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.type`.
    Type "microsoft.graph.type" "parameters";
    /// `value`: Json
    value "value": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.unichar`.
    Unichar "microsoft.graph.unichar" "parameters";
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.unicode`.
    Unicode "microsoft.graph.unicode" "parameters";
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.upper`.
    Upper "microsoft.graph.upper" "parameters";
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.usdollar`.
    Usdollar "microsoft.graph.usdollar" "parameters";
    /// `decimals`: Json
    decimals "decimals": mg::Json,
    /// `number`: Json
    number "number": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.value`.
    Value "microsoft.graph.value" "parameters";
    /// `text`: Json
    text "text": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.varA`.
    VarA "microsoft.graph.varA" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.varPA`.
    VarPa "microsoft.graph.varPA" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.var_P`.
    VarP "microsoft.graph.var_P" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.var_S`.
    VarS "microsoft.graph.var_S" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.vdb`.
    Vdb "microsoft.graph.vdb" "parameters";
    /// `cost`: Json
    cost "cost": mg::Json,
    /// `endPeriod`: Json
    end_period "endPeriod": mg::Json,
    /// `factor`: Json
    factor "factor": mg::Json,
    /// `life`: Json
    life "life": mg::Json,
    /// `noSwitch`: Json
    no_switch "noSwitch": mg::Json,
    /// `salvage`: Json
    salvage "salvage": mg::Json,
    /// `startPeriod`: Json
    start_period "startPeriod": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.vlookup`.
    Vlookup "microsoft.graph.vlookup" "parameters";
    /// `colIndexNum`: Json
    col_index_num "colIndexNum": mg::Json,
    /// `lookupValue`: Json
    lookup_value "lookupValue": mg::Json,
    /// `rangeLookup`: Json
    range_lookup "rangeLookup": mg::Json,
    /// `tableArray`: Json
    table_array "tableArray": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.weekNum`.
    WeekNum "microsoft.graph.weekNum" "parameters";
    /// `returnType`: Json
    return_type "returnType": mg::Json,
    /// `serialNumber`: Json
    serial_number "serialNumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.weekday`.
    Weekday "microsoft.graph.weekday" "parameters";
    /// `returnType`: Json
    return_type "returnType": mg::Json,
    /// `serialNumber`: Json
    serial_number "serialNumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.weibull_Dist`.
    WeibullDist "microsoft.graph.weibull_Dist" "parameters";
    /// `alpha`: Json
    alpha "alpha": mg::Json,
    /// `beta`: Json
    beta "beta": mg::Json,
    /// `cumulative`: Json
    cumulative "cumulative": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.workDay`.
    WorkDay "microsoft.graph.workDay" "parameters";
    /// `days`: Json
    days "days": mg::Json,
    /// `holidays`: Json
    holidays "holidays": mg::Json,
    /// `startDate`: Json
    start_date "startDate": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.workDay_Intl`.
    WorkDayIntl "microsoft.graph.workDay_Intl" "parameters";
    /// `days`: Json
    days "days": mg::Json,
    /// `holidays`: Json
    holidays "holidays": mg::Json,
    /// `startDate`: Json
    start_date "startDate": mg::Json,
    /// `weekend`: Json
    weekend "weekend": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.xirr`.
    Xirr "microsoft.graph.xirr" "parameters";
    /// `dates`: Json
    dates "dates": mg::Json,
    /// `guess`: Json
    guess "guess": mg::Json,
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.xnpv`.
    Xnpv "microsoft.graph.xnpv" "parameters";
    /// `dates`: Json
    dates "dates": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.xor`.
    Xor "microsoft.graph.xor" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.year`.
    Year "microsoft.graph.year" "parameters";
    /// `serialNumber`: Json
    serial_number "serialNumber": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.yearFrac`.
    YearFrac "microsoft.graph.yearFrac" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `endDate`: Json
    end_date "endDate": mg::Json,
    /// `startDate`: Json
    start_date "startDate": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.yield`.
    Yield "microsoft.graph.yield" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `frequency`: Json
    frequency "frequency": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `pr`: Json
    pr "pr": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `redemption`: Json
    redemption "redemption": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.yieldDisc`.
    YieldDisc "microsoft.graph.yieldDisc" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `pr`: Json
    pr "pr": mg::Json,
    /// `redemption`: Json
    redemption "redemption": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.yieldMat`.
    YieldMat "microsoft.graph.yieldMat" "parameters";
    /// `basis`: Json
    basis "basis": mg::Json,
    /// `issue`: Json
    issue "issue": mg::Json,
    /// `maturity`: Json
    maturity "maturity": mg::Json,
    /// `pr`: Json
    pr "pr": mg::Json,
    /// `rate`: Json
    rate "rate": mg::Json,
    /// `settlement`: Json
    settlement "settlement": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.z_Test`.
    ZTest "microsoft.graph.z_Test" "parameters";
    /// `array`: Json
    array "array": mg::Json,
    /// `sigma`: Json
    sigma "sigma": mg::Json,
    /// `x`: Json
    x "x": mg::Json,
}
